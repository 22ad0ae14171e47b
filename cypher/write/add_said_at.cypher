// Purpose: tell at which meetings claims were said.
// Parameters: $rows: claim, meeting.
// Result: none.
// Index: claim_id, meeting_id.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (m:Meeting {id: row.meeting})
CREATE (c)-[:SAID_AT]->(m)
