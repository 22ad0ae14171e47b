-- Purpose: the topics that a claim touches, in its order.
-- Parameters: :article_no, :ordinal.
-- Result: topic.
SELECT topic FROM claim_topic WHERE article_no = :article_no AND claim_ordinal = :ordinal ORDER BY ordinal
