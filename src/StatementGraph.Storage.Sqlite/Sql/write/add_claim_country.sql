-- Purpose: find a claim by a country that it is about.
-- Parameters: :country, :position, :article_no, :ordinal.
-- Result: none.
INSERT INTO claim_country (country, position, article_no, ordinal)
VALUES (:country, :position, :article_no, :ordinal)
