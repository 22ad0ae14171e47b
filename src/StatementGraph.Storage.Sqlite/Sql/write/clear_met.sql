-- Purpose: forget who met at a meeting before it is derived again.
-- Parameters: :meeting_no.
-- Result: none; by the index on meeting_no.
DELETE FROM met_at WHERE meeting_no = :meeting_no
