-- Purpose: keep what the authority says of an official (JSON), once.
-- Parameters: :digest, :name, :content.
-- Result: none; the new row's key is last_insert_rowid.
INSERT INTO profile (digest, name, content)
VALUES (:digest, :name, :content)
