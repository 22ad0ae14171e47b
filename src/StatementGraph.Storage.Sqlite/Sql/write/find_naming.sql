-- Purpose: the key of a row of naming, if there is one.
-- Parameters: :digest.
-- Result: naming_no, by the unique index on digest.
SELECT naming_no FROM naming WHERE digest = :digest
