-- Purpose: the canonical officials who took part in a meeting.
-- Parameters: :meeting_no.
-- Result: id.
SELECT o.id FROM meeting_participant p JOIN official o USING (official_no) WHERE p.meeting_no = :meeting_no
