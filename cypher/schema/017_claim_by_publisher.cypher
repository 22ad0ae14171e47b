// Purpose: claims in a publisher's articles in their order.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes claim_by_publisher.
CREATE RANGE INDEX claim_by_publisher IF NOT EXISTS FOR (n:Claim) ON (n.publisher, n.order)
