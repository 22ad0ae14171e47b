-- Purpose: signatures of canonical officials.
-- Parameters: :ids, a JSON array.
-- Result: key, stated, names, countries, known, own, official.
SELECT key, stated, names, countries, known, own, official FROM signature WHERE official IN (SELECT value FROM json_each(:ids))
