-- Purpose: give the roles of a person of an article to another official.
-- Parameters: :official_no, :article_no, :ordinal, the person's.
-- Result: none.
UPDATE role SET official_no = :official_no WHERE article_no = :article_no AND official_ordinal = :ordinal
