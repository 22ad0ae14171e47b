-- Purpose: what an article counts for: its publisher.
-- Parameters: :article_no.
-- Result: publisher_id.
SELECT publisher_id FROM article WHERE article_no = :article_no
