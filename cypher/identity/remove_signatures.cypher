// Purpose: drop signatures with their pairs, and blocks that nobody is in any more.
// Parameters: $keys.
// Result: none.
// Index: signature_key.
UNWIND $keys AS key
MATCH (s:Signature {key: key})
OPTIONAL MATCH (s)-[:IN_BLOCK]->(b)
WITH s, collect(b) AS blocks
DETACH DELETE s
WITH blocks
UNWIND blocks AS b
WITH DISTINCT b
WHERE NOT EXISTS { (b)<-[:IN_BLOCK]-() }
DELETE b
