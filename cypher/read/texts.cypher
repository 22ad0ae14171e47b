// Purpose: the texts from which quotes are cut.
// Parameters: $ids, article ids.
// Result: id, text, publishedOn.
// Index: article_id.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.text AS text, toString(a.publishedOn) AS publishedOn
