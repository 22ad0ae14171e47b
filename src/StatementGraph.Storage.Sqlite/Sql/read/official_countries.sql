-- Purpose: the countries of the offices that articles state for an official.
-- Parameters: :official_no.
-- Result: country, each once.
SELECT DISTINCT f.country FROM official_office o JOIN office f USING (office_no)
WHERE o.official_no = :official_no AND f.country IS NOT NULL
