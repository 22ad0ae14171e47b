-- Purpose: the lines and paragraphs of an article, in order.
-- Parameters: :article_no.
-- Result: kind, start, end.
SELECT kind, start, end FROM zone WHERE article_no = :article_no ORDER BY ordinal
