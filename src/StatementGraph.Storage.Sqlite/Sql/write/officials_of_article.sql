-- Purpose: the canonical officials of an article.
-- Parameters: :article_no.
-- Result: official_no, each once.
SELECT DISTINCT official_no FROM article_official WHERE article_no = :article_no
