// Purpose: each office once, found by id.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes office_id.
CREATE CONSTRAINT office_id IF NOT EXISTS FOR (n:Office) REQUIRE n.id IS UNIQUE
