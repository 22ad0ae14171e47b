-- Purpose: articles that have some signatures.
-- Parameters: :keys, a JSON array.
-- Result: article id, each once.
SELECT DISTINCT a.id FROM signature s JOIN article_official o USING (signature_no) JOIN article a USING (article_no)
WHERE s.key IN (SELECT value FROM json_each(:keys))
