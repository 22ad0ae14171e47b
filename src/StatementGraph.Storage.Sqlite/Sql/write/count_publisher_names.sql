-- Purpose: count the articles that give a publisher each of its names.
-- Parameters: :first and :last, the articles' keys; :sign, 1 to count them in and -1 to count them out; :kind, the facet's
--   NodeKind.
-- Result: none; rows may fall to 0 and are swept afterwards.
INSERT INTO facet_name (kind, id, name, articles)
SELECT :kind, publisher_id, publisher_name, :sign * count(*)
FROM article WHERE article_no BETWEEN :first AND :last AND publisher_id IS NOT NULL
GROUP BY publisher_id, publisher_name
ON CONFLICT DO UPDATE SET articles = articles + excluded.articles
