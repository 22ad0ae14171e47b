// Purpose: the canonical officials of signatures.
// Parameters: $keys.
// Result: key, official.
// Index: signature_key.
UNWIND $keys AS key
MATCH (s:Signature {key: key})
RETURN s.key AS key, s.official AS official
