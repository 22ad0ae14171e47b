// Purpose: which articles the store holds with facts of an extractor.
// Parameters: $ids; $extractor.
// Result: id.
// Index: article_id.
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.extractor = $extractor
RETURN a.id AS id
