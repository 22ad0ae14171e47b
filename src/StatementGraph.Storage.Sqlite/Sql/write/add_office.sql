-- Purpose: keep an office, once.
-- Parameters: :digest, :title, :position, :country.
-- Result: none; the new row's key is last_insert_rowid.
INSERT INTO office (digest, title, position, country)
VALUES (:digest, :title, :position, :country)
