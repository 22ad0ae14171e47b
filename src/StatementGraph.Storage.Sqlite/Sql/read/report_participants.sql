-- Purpose: who took part in a meeting, as one article tells it, in its order.
-- Parameters: :article_no, :ordinal.
-- Result: the person's name in the article, canonical id, role, start, end.
SELECT o.local_id, f.id, p.role, p.start, p.end
FROM participant p
JOIN article_official o ON o.article_no = p.article_no AND o.ordinal = p.official_ordinal
JOIN official f USING (official_no)
WHERE p.article_no = :article_no AND p.report_ordinal = :ordinal
ORDER BY p.ordinal
