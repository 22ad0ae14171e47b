// Purpose: where articles name an official, in the order of mentions.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes names_by_official.
CREATE RANGE INDEX names_by_official IF NOT EXISTS FOR ()-[r:NAMES]-() ON (r.official, r.order)
