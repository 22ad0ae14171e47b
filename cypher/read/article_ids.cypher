// Purpose: the ids of articles, in their order.
// Parameters: $after, an id; $limit.
// Result: id.
// Index: article_id.
MATCH (a:Article)
WHERE a.id > $after
RETURN a.id AS id
ORDER BY a.id LIMIT $limit
