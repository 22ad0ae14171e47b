-- Purpose: signatures with a stated or an own id.
-- Parameters: :ids, a JSON array.
-- Result: key, stated, names, countries, known, own, official.
SELECT key, stated, names, countries, known, own, official FROM signature WHERE stated IN (SELECT value FROM json_each(:ids))
UNION
SELECT key, stated, names, countries, known, own, official FROM signature WHERE own IN (SELECT value FROM json_each(:ids))
