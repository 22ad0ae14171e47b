-- Purpose: the countries of the roles that a meeting's participants have in the reporting articles.
-- Parameters: :meeting_no.
-- Result: country, each once.
SELECT DISTINCT f.country
FROM report r, json_each(r.participants) p
JOIN role s ON s.article_no = r.article_no AND s.official_ordinal = p.value ->> 0
JOIN office f USING (office_no)
WHERE r.meeting_no = :meeting_no AND f.country IS NOT NULL
