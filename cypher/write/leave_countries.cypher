// Purpose: take back which countries meetings concern.
// Parameters: $rows: meeting, country.
// Result: none.
// Index: meeting_id, country_id.
UNWIND $rows AS row
MATCH (m:Meeting {id: row.meeting})-[c:CONCERNS]->(k:Country {id: row.country})
DELETE c
