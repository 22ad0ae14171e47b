// Purpose: claims with an act in their order.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes claim_by_act.
CREATE RANGE INDEX claim_by_act IF NOT EXISTS FOR (n:Claim) ON (n.act, n.order)
