// Purpose: each meeting once, found by id.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes meeting_id.
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE
