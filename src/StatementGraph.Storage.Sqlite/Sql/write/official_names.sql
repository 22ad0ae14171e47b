-- Purpose: the names that articles show for an official.
-- Parameters: :official_no.
-- Result: name, articles that show it.
SELECT name, articles FROM official_name WHERE official_no = :official_no
