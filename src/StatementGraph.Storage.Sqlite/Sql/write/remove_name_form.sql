-- Purpose: remove a name form.
-- Parameters: :form_no.
-- Result: none.
DELETE FROM name_form WHERE form_no = :form_no
