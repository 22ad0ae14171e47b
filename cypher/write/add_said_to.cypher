// Purpose: tell whom claims were said to.
// Parameters: $rows: claim, official.
// Result: none.
// Index: claim_id, official_id.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (o:Official {id: row.official})
CREATE (c)-[:SAID_TO]->(o)
