-- Purpose: the key of a row of official, if there is one.
-- Parameters: :id.
-- Result: official_no, by the unique index on id.
SELECT official_no FROM official WHERE id = :id
