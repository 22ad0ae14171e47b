-- Purpose: keep one office that an article states for an official.
-- Parameters: :article_no, :official_ordinal, :ordinal, :id_prefix, :official_no, :office_no, :start, :end.
-- Result: none.
INSERT INTO role (article_no, official_ordinal, ordinal, id_prefix, official_no, office_no, start, end)
VALUES (:article_no, :official_ordinal, :ordinal, :id_prefix, :official_no, :office_no, :start, :end)
