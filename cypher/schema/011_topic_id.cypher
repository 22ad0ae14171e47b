// Purpose: each topic once, found by id.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes topic_id.
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE
