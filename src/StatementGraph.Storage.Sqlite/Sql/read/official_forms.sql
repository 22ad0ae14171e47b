-- Purpose: every name form of an official.
-- Parameters: :official_no.
-- Result: form.
SELECT form FROM name_form WHERE official_no = :official_no
