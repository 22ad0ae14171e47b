-- Purpose: what is stored of an article that comes again.
-- Parameters: :id.
-- Result: article_no, digest, path, recorded_at; by the unique index on id.
SELECT article_no, digest, path, recorded_at FROM article WHERE id = :id
