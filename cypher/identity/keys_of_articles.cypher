// Purpose: the signatures that articles have.
// Parameters: $keys, article ids.
// Result: key, each once.
// Index: article_id.
UNWIND $keys AS id
MATCH (:Article {id: id})-[n:NAMES]->()
WHERE n.signature IS NOT NULL
RETURN DISTINCT n.signature AS key
