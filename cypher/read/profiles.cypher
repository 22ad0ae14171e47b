// Purpose: what the authority says of officials.
// Parameters: $ids.
// Result: id, profile (JSON).
// Index: official_id.
UNWIND $ids AS id
MATCH (o:Official {id: id})
WHERE o.profile IS NOT NULL
RETURN o.id AS id, o.profile AS profile
