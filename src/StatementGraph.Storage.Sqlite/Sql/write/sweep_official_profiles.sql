-- Purpose: remove the profiles of officials that no article uses any more.
-- Parameters: none.
-- Result: profile_no of each, to be swept too; by the partial index on uses = 0.
DELETE FROM official_profile WHERE uses = 0 RETURNING profile_no
