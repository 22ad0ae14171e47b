// Purpose: claims about a country or topic in their order.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes about_order.
CREATE RANGE INDEX about_order IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.of, r.order)
