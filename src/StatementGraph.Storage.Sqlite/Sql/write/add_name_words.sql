-- Purpose: make a name form searchable.
-- Parameters: :rowid, :words.
-- Result: none.
INSERT INTO name_search (rowid, words)
VALUES (:rowid, :words)
