-- Purpose: the offices that articles state for an official.
-- Parameters: :official.
-- Result: official_no, office_no; by the primary key of official_office.
SELECT x.official_no, x.office_no FROM official o JOIN official_office x USING (official_no) WHERE o.id = :official
