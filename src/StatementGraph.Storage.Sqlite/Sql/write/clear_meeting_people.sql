-- Purpose: forget the participants of a meeting before they are kept again.
-- Parameters: :meeting_no.
-- Result: none.
DELETE FROM meeting_participant WHERE meeting_no = :meeting_no
