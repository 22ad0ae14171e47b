// Purpose: drop blocks that no report is in any more.
// Parameters: $ids.
// Result: none.
// Index: meeting_block_id.
UNWIND $ids AS id
MATCH (b:MeetingBlock {id: id})
WHERE NOT EXISTS { (b)<-[:IN_BLOCK]-() }
DELETE b
