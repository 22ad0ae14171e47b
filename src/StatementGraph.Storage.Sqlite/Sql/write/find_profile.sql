-- Purpose: the key of a row of profile, if there is one.
-- Parameters: :digest.
-- Result: profile_no, by the unique index on digest.
SELECT profile_no FROM profile WHERE digest = :digest
