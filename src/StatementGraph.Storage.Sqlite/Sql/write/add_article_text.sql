-- Purpose: keep an article's text, from which all quotes are cut.
-- Parameters: :article_no, :text.
-- Result: none.
INSERT INTO article_text (article_no, text)
VALUES (:article_no, :text)
