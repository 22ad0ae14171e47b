-- Purpose: count articles, claims, reports and mentions.
-- Parameters: :first and :last, the articles' keys; :sign, 1 to count them in and -1 to count them out.
-- Result: none.
UPDATE graph_stats SET
  articles = articles + :sign * (SELECT count(*) FROM article WHERE article_no BETWEEN :first AND :last),
  claims = claims + :sign * (SELECT count(*) FROM claim WHERE article_no BETWEEN :first AND :last),
  reports = reports + :sign * (SELECT count(*) FROM report WHERE article_no BETWEEN :first AND :last),
  mentions = mentions + :sign * (SELECT coalesce(sum(mention_count), 0) FROM article_official WHERE article_no BETWEEN :first AND :last)
