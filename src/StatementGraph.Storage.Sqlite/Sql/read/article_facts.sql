-- Purpose: how many reports of meetings and claims an article has; their ordinals are below.
-- Parameters: :article_no.
-- Result: reports, claims.
SELECT (SELECT count(*) FROM report WHERE article_no = a.article_no), (SELECT count(*) FROM claim WHERE article_no = a.article_no)
FROM article a WHERE a.article_no = :article_no
