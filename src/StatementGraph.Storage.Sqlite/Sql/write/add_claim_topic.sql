-- Purpose: keep that a claim touches a topic.
-- Parameters: :article_no, :claim_ordinal, :ordinal, :topic, :position.
-- Result: none.
INSERT INTO claim_topic (article_no, claim_ordinal, ordinal, topic, position)
VALUES (:article_no, :claim_ordinal, :ordinal, :topic, :position)
