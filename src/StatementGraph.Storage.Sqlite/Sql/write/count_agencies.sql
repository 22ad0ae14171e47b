-- Purpose: count the claims and articles that cite each agency, for everyone (speaker 0) and by speaker.
-- Parameters: :first and :last, the articles' keys; :sign, 1 to count them in and -1 to count them out; :kind, the facet's NodeKind.
-- Result: none; rows may fall to 0 and are swept afterwards.
WITH citing AS MATERIALIZED (
  SELECT x.agency_id AS id, x.article_no, c.speaker_no
  FROM (SELECT DISTINCT agency_id, article_no FROM citation WHERE article_no BETWEEN :first AND :last) x
  LEFT JOIN claim c USING (article_no)
)
INSERT INTO facet_count (kind, speaker_no, id, claims, articles)
SELECT :kind, 0, id, :sign * count(speaker_no), :sign * count(DISTINCT article_no) FROM citing GROUP BY id
UNION ALL
SELECT :kind, speaker_no, id, :sign * count(*), :sign * count(DISTINCT article_no) FROM citing
WHERE speaker_no IS NOT NULL GROUP BY speaker_no, id
ON CONFLICT DO UPDATE SET claims = claims + excluded.claims, articles = articles + excluded.articles
