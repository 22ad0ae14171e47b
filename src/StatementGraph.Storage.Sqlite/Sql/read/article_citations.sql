-- Purpose: whom an article cites, in its order.
-- Parameters: :article_no.
-- Result: agency id, name, start, end.
SELECT agency_id, name, start, end FROM citation WHERE article_no = :article_no ORDER BY ordinal
