// Purpose: pairs of two officials, the likeliest first.
// Parameters: $most.
// Result: one, other, verdict, conflicts, score, reason.
// Index: none: all pairs are the question.
MATCH (a:Signature)-[p:ALIKE]->(b:Signature)
WHERE a.official <> b.official
RETURN a.key AS one, b.key AS other, p.verdict AS verdict, p.conflicts AS conflicts, p.score AS score, p.reason AS reason
ORDER BY p.score DESC, one, other LIMIT $most
