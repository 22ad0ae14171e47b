-- Purpose: which officials the people of an article are.
-- Parameters: :article_no.
-- Result: official_no, in the order of the people.
SELECT official_no FROM article_official WHERE article_no = :article_no ORDER BY ordinal
