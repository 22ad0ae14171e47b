-- Purpose: keep a canonical official.
-- Parameters: :official_no, :id, :name, :name_key, :profile_no.
-- Result: none.
INSERT INTO official (official_no, id, name, name_key, profile_no)
VALUES (:official_no, :id, :name, :name_key, :profile_no)
