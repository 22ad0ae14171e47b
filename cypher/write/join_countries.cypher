// Purpose: tell which countries meetings concern.
// Parameters: $rows: meeting, country.
// Result: none.
// Index: meeting_id, country_id.
UNWIND $rows AS row
MATCH (m:Meeting {id: row.meeting})
MERGE (k:Country {id: row.country})
ON CREATE SET k.claims = 0, k.articles = 0
CREATE (m)-[:CONCERNS]->(k)
