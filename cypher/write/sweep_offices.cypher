// Purpose: remove offices that nobody holds any more.
// Parameters: $ids.
// Result: none.
// Index: office_id.
UNWIND $ids AS id
MATCH (f:Office {id: id})
WHERE NOT (f)<-[:HOLDS]-()
DELETE f
