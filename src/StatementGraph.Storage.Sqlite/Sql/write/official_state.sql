-- Purpose: what is stored of a canonical official.
-- Parameters: :official_no.
-- Result: id, name, profile_no.
SELECT id, name, profile_no FROM official WHERE official_no = :official_no
