-- Purpose: take an article's text out of the search.
-- Parameters: :rowid.
-- Result: none.
DELETE FROM article_search WHERE rowid = :rowid
