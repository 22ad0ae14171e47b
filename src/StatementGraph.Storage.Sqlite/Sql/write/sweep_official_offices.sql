-- Purpose: remove the offices of officials that no article uses any more.
-- Parameters: none.
-- Result: office_no of each, to be swept too; by the partial index on uses = 0.
DELETE FROM official_office WHERE uses = 0 RETURNING office_no
