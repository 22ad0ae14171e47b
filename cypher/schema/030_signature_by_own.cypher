// Purpose: signatures by own id.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes signature_by_own.
CREATE RANGE INDEX signature_by_own IF NOT EXISTS FOR (n:Signature) ON (n.own)
