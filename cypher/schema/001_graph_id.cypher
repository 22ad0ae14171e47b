// Purpose: the one node that writers lock once, found by id.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes graph_id.
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (n:StatementGraph) REQUIRE n.id IS UNIQUE
