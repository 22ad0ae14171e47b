-- Purpose: the canonical meetings that an article tells of.
-- Parameters: :article_no.
-- Result: meeting_no, each once.
SELECT DISTINCT meeting_no FROM report WHERE article_no = :article_no
