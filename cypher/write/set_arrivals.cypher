// Purpose: put the ordinally smallest of the paths under which articles came, and the earliest time.
// Parameters: $rows: id, path, recordedAt.
// Result: none.
// Index: article_id.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.path = row.path, a.recordedAt = row.recordedAt
