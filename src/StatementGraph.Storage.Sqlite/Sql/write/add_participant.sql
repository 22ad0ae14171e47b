-- Purpose: keep who took part in a meeting, as one article tells it.
-- Parameters: :article_no, :report_ordinal, :ordinal, :official_ordinal, :role, :start, :end.
-- Result: none.
INSERT INTO participant (article_no, report_ordinal, ordinal, official_ordinal, role, start, end)
VALUES (:article_no, :report_ordinal, :ordinal, :official_ordinal, :role, :start, :end)
