// Purpose: change whose signatures are.
// Parameters: $rows: key, official.
// Result: none.
// Index: signature_key.
UNWIND $rows AS row
MATCH (s:Signature {key: row.key})
SET s.official = row.official
