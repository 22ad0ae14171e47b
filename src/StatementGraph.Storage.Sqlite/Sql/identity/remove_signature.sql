-- Purpose: drop a signature with its blocks.
-- Parameters: :key.
-- Result: none.
DELETE FROM signature WHERE key = :key
