-- Purpose: the articles of these ids, by id.
-- Parameters: :ids, a JSON array.
-- Result: article_no; by the unique index on id.
SELECT article_no FROM article WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id
