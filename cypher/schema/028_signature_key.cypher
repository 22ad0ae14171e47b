// Purpose: each signature once, found by what it says.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes signature_key.
CREATE CONSTRAINT signature_key IF NOT EXISTS FOR (n:Signature) REQUIRE n.key IS UNIQUE
