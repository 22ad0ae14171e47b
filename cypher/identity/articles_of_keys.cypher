// Purpose: articles that have some signatures.
// Parameters: $keys.
// Result: key, an article id, each once.
// Index: names_by_signature.
UNWIND $keys AS signature
MATCH (a:Article)-[n:NAMES {signature: signature}]->(:Official)
RETURN DISTINCT a.id AS key
