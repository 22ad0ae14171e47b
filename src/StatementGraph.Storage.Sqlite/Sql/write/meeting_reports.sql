-- Purpose: how many reports tell of a meeting.
-- Parameters: :meeting_no.
-- Result: the number.
SELECT count(*) FROM report WHERE meeting_no = :meeting_no
