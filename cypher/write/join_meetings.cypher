// Purpose: tell who took part in meetings.
// Parameters: $rows: meeting, official.
// Result: none.
// Index: meeting_id, official_id.
UNWIND $rows AS row
MATCH (m:Meeting {id: row.meeting})
MATCH (o:Official {id: row.official})
CREATE (o)-[:TOOK_PART_IN]->(m)
