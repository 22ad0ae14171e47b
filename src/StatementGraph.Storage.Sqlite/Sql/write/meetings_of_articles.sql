-- Purpose: the canonical meetings that articles tell of.
-- Parameters: :first, :last.
-- Result: meeting_no, each once.
SELECT DISTINCT meeting_no FROM report WHERE article_no BETWEEN :first AND :last
