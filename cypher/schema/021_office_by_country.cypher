// Purpose: offices of a country.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes office_by_country.
CREATE RANGE INDEX office_by_country IF NOT EXISTS FOR (n:Office) ON (n.country)
