// Purpose: each publisher once, found by id.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes publisher_id.
CREATE CONSTRAINT publisher_id IF NOT EXISTS FOR (n:Publisher) REQUIRE n.id IS UNIQUE
