// Purpose: each block of reports once.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes meeting_block_id.
CREATE CONSTRAINT meeting_block_id IF NOT EXISTS FOR (n:MeetingBlock) REQUIRE n.id IS UNIQUE
