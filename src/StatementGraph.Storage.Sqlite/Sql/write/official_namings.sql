-- Purpose: the namings that articles use for an official.
-- Parameters: :official_no.
-- Result: name, aliases (a JSON array).
SELECT n.name, n.aliases FROM official_naming o JOIN naming n USING (naming_no) WHERE o.official_no = :official_no
