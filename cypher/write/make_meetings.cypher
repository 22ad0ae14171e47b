// Purpose: make meetings where they are not there, without saying anything of them yet.
// Parameters: $ids.
// Result: none.
// Index: meeting_id.
UNWIND $ids AS id
MERGE (m:Meeting {id: id})
