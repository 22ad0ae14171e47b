-- Purpose: make room for a canonical official; derive_official fills it.
-- Parameters: :id.
-- Result: none; the new row's key is last_insert_rowid.
INSERT INTO official (id)
VALUES (:id)
