-- Purpose: remove names of publishers and agencies that no article gives any more.
-- Parameters: none.
-- Result: none; by the partial index on articles = 0.
DELETE FROM facet_name WHERE articles = 0
