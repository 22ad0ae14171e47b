-- Purpose: the last key of a canonical meeting.
-- Parameters: none.
-- Result: meeting_no, or null.
SELECT max(meeting_no) FROM meeting
