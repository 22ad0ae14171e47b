-- Purpose: conclude the countries of a meeting: where it was held, and those of the roles that its participants have in the reporting articles.
-- Parameters: :meeting_no.
-- Result: none.
INSERT INTO meeting_country (meeting_no, country, position)
SELECT m.meeting_no, r.place_country, m.position
FROM meeting m JOIN report r USING (meeting_no)
WHERE m.meeting_no = :meeting_no AND r.place_country IS NOT NULL
UNION
SELECT m.meeting_no, f.country, m.position
FROM meeting m
JOIN report r USING (meeting_no)
JOIN participant p ON p.article_no = r.article_no AND p.report_ordinal = r.ordinal
JOIN role s ON s.article_no = p.article_no AND s.official_ordinal = p.official_ordinal
JOIN office f USING (office_no)
WHERE m.meeting_no = :meeting_no AND f.country IS NOT NULL
