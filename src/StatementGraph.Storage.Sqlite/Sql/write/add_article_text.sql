-- Purpose: keep an article's text, from which all quotes are cut, and its lines and paragraphs.
-- Parameters: :article_no, :text, :zones.
-- Result: none.
INSERT INTO article_text (article_no, text, zones)
VALUES (:article_no, :text, :zones)
