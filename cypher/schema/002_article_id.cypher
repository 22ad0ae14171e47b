// Purpose: each article once, found by id.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes article_id.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE
