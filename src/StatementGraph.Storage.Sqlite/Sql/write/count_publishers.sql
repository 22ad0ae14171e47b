-- Purpose: count the claims and articles of each publisher, for everyone (speaker 0) and by speaker.
-- Parameters: :first and :last, the articles' keys; :sign, 1 to count them in and -1 to count them out; :kind, the facet's NodeKind.
-- Result: none; rows may fall to 0 and are swept afterwards.
WITH published AS MATERIALIZED (
  SELECT a.publisher_id AS id, a.article_no, c.speaker_no
  FROM article a LEFT JOIN claim c USING (article_no)
  WHERE a.article_no BETWEEN :first AND :last AND a.publisher_id IS NOT NULL
)
INSERT INTO facet_count (kind, speaker_no, id, claims, articles)
SELECT :kind, 0, id, :sign * count(speaker_no), :sign * count(DISTINCT article_no) FROM published GROUP BY id
UNION ALL
SELECT :kind, speaker_no, id, :sign * count(*), :sign * count(DISTINCT article_no) FROM published
WHERE speaker_no IS NOT NULL GROUP BY speaker_no, id
ON CONFLICT DO UPDATE SET claims = claims + excluded.claims, articles = articles + excluded.articles
