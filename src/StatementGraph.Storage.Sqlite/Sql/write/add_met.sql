-- Purpose: keep that one official met another at a meeting.
-- Parameters: :official_no, :other_no, :meeting_no, :date_from, :date_to.
-- Result: none.
INSERT INTO met_at (official_no, other_no, meeting_no, date_from, date_to)
VALUES (:official_no, :other_no, :meeting_no, :date_from, :date_to)
