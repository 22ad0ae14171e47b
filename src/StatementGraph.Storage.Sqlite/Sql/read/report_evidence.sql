-- Purpose: the words that tell of a meeting, in their order.
-- Parameters: :article_no, :ordinal.
-- Result: start, end.
SELECT start, end FROM report_evidence WHERE article_no = :article_no AND report_ordinal = :ordinal ORDER BY ordinal
