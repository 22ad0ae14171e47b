-- Purpose: the agencies that an article cites.
-- Parameters: :article_no.
-- Result: agency_id.
SELECT agency_id FROM citation WHERE article_no = :article_no
