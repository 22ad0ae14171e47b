-- Purpose: change what a meeting's reports say together.
-- Parameters: :position, :kind, :status, :date_from, :date_to, :precision, :reports, :meeting_no.
-- Result: none.
UPDATE meeting SET position = :position, kind = :kind, status = :status,
  date_from = :date_from, date_to = :date_to, precision = :precision, reports = :reports
WHERE meeting_no = :meeting_no
