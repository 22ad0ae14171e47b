// Purpose: signatures that no article has any more.
// Parameters: $keys.
// Result: key.
// Index: signature_key, names_by_signature.
UNWIND $keys AS key
MATCH (s:Signature {key: key})
WHERE NOT EXISTS { MATCH ()-[n:NAMES {signature: key}]->() }
RETURN s.key AS key
