-- Purpose: the key of a row of meeting, if there is one.
-- Parameters: :id.
-- Result: meeting_no, by the unique index on id.
SELECT meeting_no FROM meeting WHERE id = :id
