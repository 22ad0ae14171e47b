-- Purpose: keep a signature.
-- Parameters: :key, :stated, :own, :official, :names, :countries, :known.
-- Result: none.
INSERT INTO signature (key, stated, own, official, names, countries, known)
VALUES (:key, :stated, :own, :official, :names, :countries, :known)
