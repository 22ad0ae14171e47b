-- Purpose: one canonical meeting.
-- Parameters: :meeting_no.
-- Result: id, kind, status, date_from, date_to, precision, reports.
SELECT id, kind, status, date_from, date_to, precision, reports FROM meeting WHERE meeting_no = :meeting_no
