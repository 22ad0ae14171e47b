// Purpose: signatures of canonical officials.
// Parameters: $keys, the officials' ids.
// Result: signature (key, stated, names, countries, known, own, official).
// Index: signature_by_official.
UNWIND $keys AS id
MATCH (s:Signature {official: id})
WITH DISTINCT s
RETURN s {.key, .stated, .names, .countries, .known, .own, .official} AS signature
