-- Purpose: count the articles that show each name of an official.
-- Parameters: :first and :last, the articles' keys; :sign, 1 to count them in and -1 to count them out.
-- Result: none; rows may fall to 0 and are swept afterwards.
INSERT INTO official_name (official_no, name, articles)
SELECT o.official_no, n.name, :sign * count(DISTINCT o.article_no)
FROM article_official o JOIN naming n USING (naming_no)
WHERE o.article_no BETWEEN :first AND :last
GROUP BY o.official_no, n.name
ON CONFLICT DO UPDATE SET articles = articles + excluded.articles
