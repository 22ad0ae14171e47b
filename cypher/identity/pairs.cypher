// Purpose: which signatures are alike some.
// Parameters: $keys.
// Result: one, other, verdict, conflicts, score, reason.
// Index: signature_key.
UNWIND $keys AS key
MATCH (:Signature {key: key})-[p:ALIKE]-()
WITH DISTINCT p
RETURN startNode(p).key AS one, endNode(p).key AS other, p.verdict AS verdict, p.conflicts AS conflicts, p.score AS score, p.reason AS reason
