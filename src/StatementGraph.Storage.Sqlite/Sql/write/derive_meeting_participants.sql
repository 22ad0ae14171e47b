-- Purpose: conclude who took part in a meeting, over all its reports.
-- Parameters: :meeting_no.
-- Result: none.
INSERT INTO meeting_participant (meeting_no, official_no, position)
SELECT DISTINCT m.meeting_no, o.official_no, m.position
FROM meeting m
JOIN report r USING (meeting_no)
JOIN participant p ON p.article_no = r.article_no AND p.report_ordinal = r.ordinal
JOIN article_official o ON o.article_no = p.article_no AND o.ordinal = p.official_ordinal
WHERE m.meeting_no = :meeting_no
