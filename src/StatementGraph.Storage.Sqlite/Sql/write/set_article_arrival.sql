-- Purpose: put the ordinally smallest of the paths under which an article came, and the earliest time.
-- Parameters: :path, :recorded_at, :article_no.
-- Result: none.
UPDATE article SET path = :path, recorded_at = :recorded_at WHERE article_no = :article_no
