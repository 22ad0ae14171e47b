-- Purpose: keep a name with its other forms (a JSON array), once.
-- Parameters: :digest, :name, :aliases.
-- Result: none; the new row's key is last_insert_rowid.
INSERT INTO naming (digest, name, aliases)
VALUES (:digest, :name, :aliases)
