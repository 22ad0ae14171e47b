// Purpose: put where an office is stated first.
// Parameters: $rows: official, office, stated.
// Result: none.
// Index: official_id, office_id.
UNWIND $rows AS row
MATCH (o:Official {id: row.official})-[h:HOLDS]->(f:Office {id: row.office})
SET h += row.stated
