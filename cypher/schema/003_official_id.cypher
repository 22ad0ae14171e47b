// Purpose: each official once, found by id.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes official_id.
CREATE CONSTRAINT official_id IF NOT EXISTS FOR (n:Official) REQUIRE n.id IS UNIQUE
