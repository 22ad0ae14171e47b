-- Purpose: keep that an official took part in a meeting.
-- Parameters: :meeting_no, :official_no, :position.
-- Result: none.
INSERT INTO meeting_participant (meeting_no, official_no, position)
VALUES (:meeting_no, :official_no, :position)
