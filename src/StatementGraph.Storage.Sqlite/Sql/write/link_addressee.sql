-- Purpose: give what was said to a person of an article to another official.
-- Parameters: :official_no, :article_no, :ordinal, the person's.
-- Result: none.
UPDATE claim SET addressee_no = :official_no WHERE article_no = :article_no AND addressee_ordinal = :ordinal
