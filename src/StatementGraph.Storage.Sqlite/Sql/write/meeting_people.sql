-- Purpose: who took part in a meeting, over all its reports.
-- Parameters: :meeting_no.
-- Result: official_no, each once.
SELECT DISTINCT o.official_no
FROM report r, json_each(r.participants) p
JOIN article_official o ON o.article_no = r.article_no AND o.ordinal = p.value ->> 0
WHERE r.meeting_no = :meeting_no
