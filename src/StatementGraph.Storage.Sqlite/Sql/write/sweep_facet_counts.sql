-- Purpose: remove facets that no article has any more.
-- Parameters: none.
-- Result: none; by the partial index on articles = 0.
DELETE FROM facet_count WHERE articles = 0
