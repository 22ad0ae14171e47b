// Purpose: signatures by stated id.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes signature_by_stated.
CREATE RANGE INDEX signature_by_stated IF NOT EXISTS FOR (n:Signature) ON (n.stated)
