-- Purpose: the canonical officials of signatures.
-- Parameters: :keys, a JSON array.
-- Result: key, official.
SELECT key, official FROM signature WHERE key IN (SELECT value FROM json_each(:keys))
