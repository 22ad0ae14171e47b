-- Purpose: the last key of a canonical official.
-- Parameters: none.
-- Result: official_no, or null.
SELECT max(official_no) FROM official
