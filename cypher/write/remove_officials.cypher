// Purpose: remove officials of whom no article speaks any more.
// Parameters: $ids.
// Result: none.
// Index: official_id.
UNWIND $ids AS id
MATCH (o:Official {id: id})
DETACH DELETE o
