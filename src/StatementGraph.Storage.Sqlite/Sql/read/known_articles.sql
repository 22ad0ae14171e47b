-- Purpose: which articles the store holds with facts of one extractor.
-- Parameters: :ids, a JSON array; :extractor.
-- Result: id.
SELECT id FROM article WHERE id IN (SELECT value FROM json_each(:ids)) AND extractor = :extractor
