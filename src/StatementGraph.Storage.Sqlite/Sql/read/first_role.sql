-- Purpose: where articles state an office of an official first: by article id, then by span.
-- Parameters: :official_no, :office_no.
-- Result: article_no, article id, official_ordinal, ordinal, the person's name in the article, start, end, title, position,
--   country; by the index role_by_office.
SELECT r.article_no, a.id, r.official_ordinal, r.ordinal, o.local_id, r.start, r.end, f.title, f.position, f.country
FROM role r
JOIN article a USING (article_no)
JOIN article_official o ON o.article_no = r.article_no AND o.ordinal = r.official_ordinal
JOIN office f USING (office_no)
WHERE r.official_no = :official_no AND r.office_no = :office_no
ORDER BY r.id_prefix, a.id, r.start, r.end, r.official_ordinal, r.ordinal LIMIT 1
