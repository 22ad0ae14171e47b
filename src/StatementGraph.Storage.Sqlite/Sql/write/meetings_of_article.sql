-- Purpose: the canonical meetings that an article tells of.
-- Parameters: :article_no.
-- Result: meeting_no, in the order of the reports.
SELECT meeting_no FROM report WHERE article_no = :article_no ORDER BY ordinal
