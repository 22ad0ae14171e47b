// Purpose: signatures by key.
// Parameters: $keys.
// Result: signature (key, stated, names, countries, known, own, official).
// Index: signature_key.
UNWIND $keys AS key
MATCH (s:Signature {key: key})
RETURN s {.key, .stated, .names, .countries, .known, .own, .official} AS signature
