-- Purpose: take an article's reports out of the places where reports of one meeting are looked for.
-- Parameters: :article_no.
-- Result: none.
DELETE FROM report_block WHERE article_no = :article_no
