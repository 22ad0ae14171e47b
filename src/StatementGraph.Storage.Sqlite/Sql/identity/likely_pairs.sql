-- Purpose: pairs of two officials, the likeliest first.
-- Parameters: :most.
-- Result: one, other, verdict, conflicts, score, reason.
SELECT p.one, p.other, p.verdict, p.conflicts, p.score, p.reason FROM signature_pair p
CROSS JOIN signature a ON a.key = p.one CROSS JOIN signature b ON b.key = p.other
WHERE a.official <> b.official ORDER BY p.score DESC, p.one, p.other LIMIT :most
