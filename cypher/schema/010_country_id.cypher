// Purpose: each country once, found by id.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes country_id.
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE
