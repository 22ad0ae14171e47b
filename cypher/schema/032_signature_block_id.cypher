// Purpose: each block of signatures once.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes signature_block_id.
CREATE CONSTRAINT signature_block_id IF NOT EXISTS FOR (n:SignatureBlock) REQUIRE n.id IS UNIQUE
