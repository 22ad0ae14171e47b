-- Purpose: signatures by key.
-- Parameters: :keys, a JSON array.
-- Result: key, stated, names, countries, known, own, official.
SELECT key, stated, names, countries, known, own, official FROM signature WHERE key IN (SELECT value FROM json_each(:keys))
