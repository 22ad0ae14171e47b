// Purpose: each claim once, found by id.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes claim_id.
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE
