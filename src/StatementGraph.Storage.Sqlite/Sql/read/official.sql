-- Purpose: one canonical official.
-- Parameters: :official_no.
-- Result: id, name.
SELECT id, name FROM official WHERE official_no = :official_no
