-- Purpose: take a name form out of the search.
-- Parameters: :rowid.
-- Result: none.
DELETE FROM name_search WHERE rowid = :rowid
