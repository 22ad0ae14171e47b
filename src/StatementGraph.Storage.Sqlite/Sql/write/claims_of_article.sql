-- Purpose: the claims of an article, by their place in it.
-- Parameters: :article_no.
-- Result: ordinal.
SELECT ordinal FROM claim WHERE article_no = :article_no
