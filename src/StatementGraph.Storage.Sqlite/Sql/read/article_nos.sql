-- Purpose: articles by id.
-- Parameters: :after, an id; :limit.
-- Result: article_no; by the unique index on id.
SELECT article_no FROM article WHERE id > :after ORDER BY id LIMIT :limit
