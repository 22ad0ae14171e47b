-- Purpose: keep a name form of an official.
-- Parameters: :official_no, :form.
-- Result: none; the new row's key is last_insert_rowid.
INSERT INTO name_form (official_no, form)
VALUES (:official_no, :form)
