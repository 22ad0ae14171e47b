-- Purpose: keep one line or paragraph of an article.
-- Parameters: :article_no, :ordinal, :kind, :start, :end.
-- Result: none.
INSERT INTO zone (article_no, ordinal, kind, start, end)
VALUES (:article_no, :ordinal, :kind, :start, :end)
