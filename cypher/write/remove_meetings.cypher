// Purpose: remove meetings that no article tells of any more.
// Parameters: $ids.
// Result: none.
// Index: meeting_id.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
DETACH DELETE m
