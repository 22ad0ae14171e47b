// Purpose: which version of the schema the database has.
// Parameters: none.
// Result: version; no row where the database holds no store.
// Index: graph_id.
MATCH (g:StatementGraph {id: 'graph'}) RETURN g.schema AS version
