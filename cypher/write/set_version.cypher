// Purpose: note that every step of the schema was run; make the node that writers lock, where there is none.
// Parameters: $version, the number of the last step.
// Result: none.
// Index: graph_id.
MERGE (g:StatementGraph {id: 'graph'})
ON CREATE SET g.writes = 0, g.mentions = 0
SET g.schema = $version
