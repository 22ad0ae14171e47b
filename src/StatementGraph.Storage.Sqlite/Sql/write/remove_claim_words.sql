-- Purpose: take a claim's content out of the search.
-- Parameters: :rowid.
-- Result: none.
DELETE FROM claim_search WHERE rowid = :rowid
