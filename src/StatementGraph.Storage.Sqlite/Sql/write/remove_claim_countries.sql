-- Purpose: take the claims of an article out of the index by country.
-- Parameters: :article_no.
-- Result: none; by the primary key of claim_country.
DELETE FROM claim_country WHERE (country, position, article_no, ordinal) IN (
  SELECT t.value, c.position, c.article_no, c.ordinal FROM claim c, json_each(c.countries) t WHERE c.article_no = :article_no)
