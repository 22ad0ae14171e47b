-- Purpose: say where a report is looked for.
-- Parameters: :block, :article_no, :ordinal.
-- Result: none.
INSERT INTO report_block (block, article_no, ordinal) VALUES (:block, :article_no, :ordinal)
