// Purpose: let one writer work at a time, and see which articles are there. The lock is held until the transaction ends.
// Parameters: $ids, article ids.
// Result: id, digest, path, recordedAt of each that is there.
// Index: graph_id, article_id.
MATCH (g:StatementGraph {id: 'graph'})
SET g.writes = g.writes + 1
WITH g
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.digest AS digest, a.path AS path, a.recordedAt AS recordedAt
