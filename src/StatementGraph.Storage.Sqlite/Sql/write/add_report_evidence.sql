-- Purpose: keep one stretch of text that tells of a meeting.
-- Parameters: :article_no, :report_ordinal, :ordinal, :start, :end.
-- Result: none.
INSERT INTO report_evidence (article_no, report_ordinal, ordinal, start, end)
VALUES (:article_no, :report_ordinal, :ordinal, :start, :end)
