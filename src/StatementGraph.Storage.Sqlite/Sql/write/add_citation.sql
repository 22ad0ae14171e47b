-- Purpose: keep that an article cites an agency.
-- Parameters: :article_no, :ordinal, :position, :agency_id, :name, :start, :end.
-- Result: none.
INSERT INTO citation (article_no, ordinal, position, agency_id, name, start, end)
VALUES (:article_no, :ordinal, :position, :agency_id, :name, :start, :end)
