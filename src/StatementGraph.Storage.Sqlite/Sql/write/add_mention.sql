-- Purpose: keep one place where an article names an official.
-- Parameters: :article_no, :official_ordinal, :ordinal, :kind, :start, :end.
-- Result: none.
INSERT INTO mention (article_no, official_ordinal, ordinal, kind, start, end)
VALUES (:article_no, :official_ordinal, :ordinal, :kind, :start, :end)
