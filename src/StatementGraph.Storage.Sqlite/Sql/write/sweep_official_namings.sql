-- Purpose: remove the namings of officials that no article uses any more.
-- Parameters: none.
-- Result: naming_no of each, to be swept too; by the partial index on uses = 0.
DELETE FROM official_naming WHERE uses = 0 RETURNING naming_no
