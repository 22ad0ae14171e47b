-- Purpose: the stored name of an official.
-- Parameters: :official_no.
-- Result: name, profile_no.
SELECT name, profile_no FROM official WHERE official_no = :official_no
