// Purpose: signatures with a stated or an own id.
// Parameters: $keys, the ids.
// Result: signature (key, stated, names, countries, known, own, official).
// Index: signature_by_stated, signature_by_own.
UNWIND $keys AS id
CALL (id) {
  MATCH (s:Signature {stated: id}) RETURN s
  UNION
  MATCH (s:Signature {own: id}) RETURN s
}
WITH DISTINCT s
RETURN s {.key, .stated, .names, .countries, .known, .own, .official} AS signature
