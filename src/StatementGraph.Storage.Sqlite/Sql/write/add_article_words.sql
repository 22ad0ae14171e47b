-- Purpose: make an article's text searchable.
-- Parameters: :rowid, :words.
-- Result: none.
INSERT INTO article_search (rowid, words)
VALUES (:rowid, :words)
