-- Purpose: remove one office that no official has any more.
-- Parameters: :office_no.
-- Result: none.
DELETE FROM office WHERE office_no = :office_no
  AND NOT EXISTS (SELECT 1 FROM official_office o WHERE o.office_no = office.office_no)
