-- Purpose: put the ordinally smallest of the paths under which an article came.
-- Parameters: :path, :article_no.
-- Result: none.
UPDATE article SET path = :path WHERE article_no = :article_no
