-- Purpose: the reports of articles.
-- Parameters: :ids, a JSON array of article ids.
-- Result: article id, ordinal, own meeting, kind, date_from, date_to, precision, canonical meeting, officials (a JSON array).
SELECT a.id, r.ordinal, r.own_meeting, r.kind, r.date_from, r.date_to, r.precision, m.id,
  (SELECT json_group_array(DISTINCT f.id) FROM json_each(r.participants) p
    JOIN article_official o ON o.article_no = r.article_no AND o.ordinal = p.value ->> 0 JOIN official f USING (official_no))
FROM report r JOIN article a USING (article_no) JOIN meeting m USING (meeting_no)
WHERE a.id IN (SELECT value FROM json_each(:ids))
