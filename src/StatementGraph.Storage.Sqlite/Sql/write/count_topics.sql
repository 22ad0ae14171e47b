-- Purpose: count the claims about each topic, for everyone (speaker 0) and by speaker.
-- Parameters: :first and :last, the articles' keys; :sign, 1 to count them in and -1 to count them out; :kind, the facet's NodeKind.
-- Result: none; rows may fall to 0 and are swept afterwards.
WITH said AS MATERIALIZED (
  SELECT DISTINCT t.topic AS id, c.speaker_no, c.article_no, c.ordinal
  FROM claim c JOIN claim_topic t ON t.article_no = c.article_no AND t.claim_ordinal = c.ordinal
  WHERE c.article_no BETWEEN :first AND :last
)
INSERT INTO facet_count (kind, speaker_no, id, claims, articles)
SELECT :kind, 0, id, :sign * count(*), :sign * count(DISTINCT article_no) FROM said GROUP BY id
UNION ALL
SELECT :kind, speaker_no, id, :sign * count(*), :sign * count(DISTINCT article_no) FROM said GROUP BY speaker_no, id
ON CONFLICT DO UPDATE SET claims = claims + excluded.claims, articles = articles + excluded.articles
