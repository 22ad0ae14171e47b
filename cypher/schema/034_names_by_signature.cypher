// Purpose: the articles that have a signature.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes names_by_signature.
CREATE RANGE INDEX names_by_signature IF NOT EXISTS FOR ()-[r:NAMES]-() ON (r.signature)
