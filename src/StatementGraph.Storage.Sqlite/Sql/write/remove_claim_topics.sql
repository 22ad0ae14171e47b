-- Purpose: take the claims of an article out of the index by topic.
-- Parameters: :article_no.
-- Result: none; by the primary key of claim_topic.
DELETE FROM claim_topic WHERE (topic, position, article_no, ordinal) IN (
  SELECT t.value, c.position, c.article_no, c.ordinal FROM claim c, json_each(c.topics) t WHERE c.article_no = :article_no)
