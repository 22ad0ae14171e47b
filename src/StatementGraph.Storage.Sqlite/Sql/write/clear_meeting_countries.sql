-- Purpose: forget the countries of a meeting before they are derived again.
-- Parameters: :meeting_no.
-- Result: none.
DELETE FROM meeting_country WHERE meeting_no = :meeting_no
