-- Purpose: the signatures that articles have.
-- Parameters: :ids, a JSON array of article ids.
-- Result: key, each once.
SELECT DISTINCT s.key FROM article a JOIN article_official o USING (article_no) JOIN signature s USING (signature_no)
WHERE a.id IN (SELECT value FROM json_each(:ids))
