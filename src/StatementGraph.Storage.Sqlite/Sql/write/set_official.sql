-- Purpose: change what articles say together of an official's name.
-- Parameters: :name, :name_key, :profile_no, :official_no.
-- Result: none.
UPDATE official SET name = :name, name_key = :name_key, profile_no = :profile_no WHERE official_no = :official_no
