-- Purpose: what a canonical meeting is called.
-- Parameters: :meeting_no.
-- Result: id.
SELECT id FROM meeting WHERE meeting_no = :meeting_no
