-- Purpose: remove the names of officials that no article shows any more.
-- Parameters: none.
-- Result: none; by the partial index on articles = 0.
DELETE FROM official_name WHERE articles = 0
