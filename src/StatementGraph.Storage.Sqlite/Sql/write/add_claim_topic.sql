-- Purpose: find a claim by a topic that it touches.
-- Parameters: :topic, :position, :article_no, :ordinal.
-- Result: none.
INSERT INTO claim_topic (topic, position, article_no, ordinal)
VALUES (:topic, :position, :article_no, :ordinal)
