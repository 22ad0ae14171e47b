-- Purpose: remove an article; the foreign keys remove what it says.
-- Parameters: :article_no.
-- Result: none.
DELETE FROM article WHERE article_no = :article_no
