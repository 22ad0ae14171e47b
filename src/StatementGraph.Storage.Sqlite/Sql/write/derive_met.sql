-- Purpose: conclude who met whom at a meeting: at one that is past and a meeting, call, visit or summit.
-- Parameters: :meeting_no.
-- Result: none.
INSERT INTO met_at (official_no, other_no, meeting_no, date_from, date_to)
SELECT a.official_no, b.official_no, m.meeting_no, m.date_from, m.date_to
FROM meeting m
JOIN meeting_participant a USING (meeting_no)
JOIN meeting_participant b USING (meeting_no)
-- MeetingStatus: 0 past. MeetingKind: 0 meeting, 1 call, 2 visit, 4 summit.
WHERE m.meeting_no = :meeting_no AND a.official_no <> b.official_no AND m.status = 0 AND m.kind IN (0, 1, 2, 4)
