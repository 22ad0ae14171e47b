-- Purpose: make a claim's content searchable.
-- Parameters: :rowid, :words.
-- Result: none.
INSERT INTO claim_search (rowid, words)
VALUES (:rowid, :words)
