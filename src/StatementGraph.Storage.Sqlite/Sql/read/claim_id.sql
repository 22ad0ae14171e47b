-- Purpose: what a claim is called in its article.
-- Parameters: :article_no, :ordinal.
-- Result: local_id.
SELECT local_id FROM claim WHERE article_no = :article_no AND ordinal = :ordinal
