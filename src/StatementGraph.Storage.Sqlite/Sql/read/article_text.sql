-- Purpose: an article's text, from which quotes are cut.
-- Parameters: :article_no.
-- Result: id, text.
SELECT a.id, t.text FROM article a JOIN article_text t USING (article_no) WHERE a.article_no = :article_no
