-- Purpose: change whose a signature is.
-- Parameters: :official, :key.
-- Result: none.
UPDATE signature SET official = :official WHERE key = :key
