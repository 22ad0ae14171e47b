// Purpose: an official's claims in their order.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes claim_by_speaker.
CREATE RANGE INDEX claim_by_speaker IF NOT EXISTS FOR (n:Claim) ON (n.speaker, n.order)
