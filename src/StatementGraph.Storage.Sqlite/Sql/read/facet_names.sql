-- Purpose: the names that articles give a publisher or agency.
-- Parameters: :kind, :id.
-- Result: name, articles that give it.
SELECT name, articles FROM facet_name WHERE kind = :kind AND id = :id
