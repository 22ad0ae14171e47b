-- Purpose: remove a meeting that no article tells of any more.
-- Parameters: :meeting_no.
-- Result: none.
DELETE FROM meeting WHERE meeting_no = :meeting_no
