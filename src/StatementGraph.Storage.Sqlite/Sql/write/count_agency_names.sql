-- Purpose: count the articles that give an agency each of its names.
-- Parameters: :first and :last, the articles' keys; :sign, 1 to count them in and -1 to count them out; :kind, the facet's
--   NodeKind.
-- Result: none; rows may fall to 0 and are swept afterwards.
INSERT INTO facet_name (kind, id, name, articles)
SELECT :kind, agency_id, name, :sign * count(DISTINCT article_no)
FROM citation WHERE article_no BETWEEN :first AND :last
GROUP BY agency_id, name
ON CONFLICT DO UPDATE SET articles = articles + excluded.articles
