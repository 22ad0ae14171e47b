-- Purpose: say that a person of an article is another official.
-- Parameters: :official_no, :article_no, :ordinal, the person's.
-- Result: none.
UPDATE article_official SET official_no = :official_no WHERE article_no = :article_no AND ordinal = :ordinal
