-- Purpose: remove one naming that no official has any more.
-- Parameters: :naming_no.
-- Result: none.
DELETE FROM naming WHERE naming_no = :naming_no
  AND NOT EXISTS (SELECT 1 FROM official_naming o WHERE o.naming_no = naming.naming_no)
