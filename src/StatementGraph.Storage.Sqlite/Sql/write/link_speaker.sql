-- Purpose: give what a person of an article said to another official.
-- Parameters: :official_no, :article_no, :ordinal, the person's.
-- Result: none.
UPDATE claim SET speaker_no = :official_no WHERE article_no = :article_no AND speaker_ordinal = :ordinal
