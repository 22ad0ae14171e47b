-- Purpose: the countries that a claim is about, in its order.
-- Parameters: :article_no, :ordinal.
-- Result: country.
SELECT country FROM claim_country WHERE article_no = :article_no AND claim_ordinal = :ordinal ORDER BY ordinal
