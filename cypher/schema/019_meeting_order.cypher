// Purpose: meetings in the order of their question.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes meeting_order.
CREATE RANGE INDEX meeting_order IF NOT EXISTS FOR (n:Meeting) ON (n.order)
