-- Purpose: keep a canonical meeting.
-- Parameters: :meeting_no, :id, :position, :kind, :status, :date_from, :date_to, :precision, :reports.
-- Result: none.
INSERT INTO meeting (meeting_no, id, position, kind, status, date_from, date_to, precision, reports)
VALUES (:meeting_no, :id, :position, :kind, :status, :date_from, :date_to, :precision, :reports)
