-- Purpose: the canonical officials of signatures.
-- Parameters: :keys, a JSON array.
-- Result: key, official, signature_no.
SELECT key, official, signature_no FROM signature WHERE key IN (SELECT value FROM json_each(:keys))
