// Purpose: count how often officials are named.
// Parameters: $mentions, added to what is there; negative for what goes.
// Result: none.
// Index: graph_id.
MATCH (g:StatementGraph {id: 'graph'})
SET g.mentions = g.mentions + $mentions
