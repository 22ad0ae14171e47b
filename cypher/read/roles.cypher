// Purpose: the offices that articles state for officials, each with where it is stated first.
// Parameters: $queries: i, official.
// Result: i, item (title, position, country, order, article, local, start, end, person, role).
// Index: official_id.
UNWIND $queries AS q
MATCH (:Official {id: q.official})-[h:HOLDS]->(f:Office)
RETURN q.i AS i, h {.order, .article, .local, .start, .end, .person, .role, title: f.title, position: f.position, country: f.country} AS item
