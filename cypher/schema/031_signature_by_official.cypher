// Purpose: signatures by official id.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes signature_by_official.
CREATE RANGE INDEX signature_by_official IF NOT EXISTS FOR (n:Signature) ON (n.official)
