// Purpose: the meetings that reports in some blocks name by themselves.
// Parameters: $keys, the blocks.
// Result: key, an own meeting, each once.
// Index: meeting_block_id.
UNWIND $keys AS block
MATCH (:MeetingBlock {id: block})<-[:IN_BLOCK]-(r:MeetingReport)
RETURN DISTINCT r.own AS key
