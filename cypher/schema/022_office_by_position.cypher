// Purpose: offices with a position.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes office_by_position.
CREATE RANGE INDEX office_by_position IF NOT EXISTS FOR (n:Office) ON (n.position)
