-- Purpose: signatures that no article has any more.
-- Parameters: :keys, a JSON array.
-- Result: key.
SELECT key FROM signature s WHERE key IN (SELECT value FROM json_each(:keys))
  AND NOT EXISTS (SELECT 1 FROM article_official o WHERE o.signature_no = s.signature_no)
