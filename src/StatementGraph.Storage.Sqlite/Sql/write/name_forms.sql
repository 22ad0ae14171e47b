-- Purpose: the name forms stored for an official.
-- Parameters: :official_no.
-- Result: form_no, form; by the unique index on official_no and form.
SELECT form_no, form FROM name_form WHERE official_no = :official_no
