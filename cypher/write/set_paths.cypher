// Purpose: put the ordinally smallest of the paths under which articles came.
// Parameters: $rows: id, path.
// Result: none.
// Index: article_id.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.path = row.path
