-- Purpose: drop the pairs of a signature.
-- Parameters: :key.
-- Result: none.
DELETE FROM signature_pair WHERE one = :key OR other = :key
