// Purpose: take back who took part in meetings.
// Parameters: $rows: meeting, official.
// Result: none.
// Index: meeting_id, official_id.
UNWIND $rows AS row
MATCH (o:Official {id: row.official})-[t:TOOK_PART_IN]->(m:Meeting {id: row.meeting})
DELETE t
