-- Purpose: keep that a claim is about a country.
-- Parameters: :article_no, :claim_ordinal, :ordinal, :country, :position.
-- Result: none.
INSERT INTO claim_country (article_no, claim_ordinal, ordinal, country, position)
VALUES (:article_no, :claim_ordinal, :ordinal, :country, :position)
