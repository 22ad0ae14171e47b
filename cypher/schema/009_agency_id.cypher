// Purpose: each agency once, found by id.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes agency_id.
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE
