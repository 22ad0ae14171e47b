// Purpose: officials in the order of their question.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes official_order.
CREATE RANGE INDEX official_order IF NOT EXISTS FOR (n:Official) ON (n.order)
