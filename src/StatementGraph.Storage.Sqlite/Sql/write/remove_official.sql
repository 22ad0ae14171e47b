-- Purpose: remove an official of whom no article speaks any more.
-- Parameters: :official_no.
-- Result: none.
DELETE FROM official WHERE official_no = :official_no
