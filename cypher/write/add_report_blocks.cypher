// Purpose: say where reports are looked for.
// Parameters: $rows: report, block.
// Result: none.
// Index: report_id, meeting_block_id.
UNWIND $rows AS row
MATCH (r:MeetingReport {id: row.report})
MERGE (b:MeetingBlock {id: row.block})
CREATE (r)-[:IN_BLOCK]->(b)
