// Purpose: tell which countries or topics claims are about.
// Parameters: $rows: claim, id, of (the kind, a colon and the id), order (the claim's).
// Result: none.
// Index: claim_id, country_id, topic_id.
// Lines that start with //: are part of it where asked: which of the two.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
//:country MATCH (f:Country {id: row.id})
//:topic MATCH (f:Topic {id: row.id})
CREATE (c)-[:ABOUT {of: row.of, order: row.order}]->(f)
