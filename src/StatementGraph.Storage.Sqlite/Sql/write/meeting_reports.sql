-- Purpose: what the reports of a meeting say of it.
-- Parameters: :meeting_no.
-- Result: kind, status, date_from, date_to, precision, place_country; by the index report_by_meeting.
SELECT kind, status, date_from, date_to, precision, place_country FROM report WHERE meeting_no = :meeting_no
