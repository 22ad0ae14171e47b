// Purpose: claims in the order of their question.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes claim_order.
CREATE RANGE INDEX claim_order IF NOT EXISTS FOR (n:Claim) ON (n.order)
