-- Purpose: keep a country of a meeting: its place's, or that of a participant's role.
-- Parameters: :meeting_no, :country, :position.
-- Result: none.
INSERT INTO meeting_country (meeting_no, country, position)
VALUES (:meeting_no, :country, :position)
