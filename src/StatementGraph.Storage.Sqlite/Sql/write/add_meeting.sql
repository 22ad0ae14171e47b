-- Purpose: make room for a canonical meeting; derive_meeting fills it.
-- Parameters: :id, :id_prefix.
-- Result: none; the new row's key is last_insert_rowid.
INSERT INTO meeting (id, id_prefix)
VALUES (:id, :id_prefix)
