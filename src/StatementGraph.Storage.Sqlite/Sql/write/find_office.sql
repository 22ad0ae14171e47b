-- Purpose: the key of a row of office, if there is one.
-- Parameters: :digest.
-- Result: office_no, by the unique index on digest.
SELECT office_no FROM office WHERE digest = :digest
