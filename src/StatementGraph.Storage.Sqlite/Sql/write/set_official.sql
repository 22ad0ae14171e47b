-- Purpose: fill the row of a canonical official.
-- Parameters: :name, :name_key, :profile_no, :official_no.
-- Result: none.
UPDATE official SET name = :name, name_key = :name_key, profile_no = :profile_no WHERE official_no = :official_no
