-- Purpose: signatures that may be alike.
-- Parameters: :blocks, a JSON array.
-- Result: key, stated, names, countries, known, own, official.
SELECT key, stated, names, countries, known, own, official FROM signature
WHERE signature_no IN (SELECT signature_no FROM signature_block WHERE block IN (SELECT value FROM json_each(:blocks)))
