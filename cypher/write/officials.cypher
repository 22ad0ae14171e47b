// Purpose: what is stored of the officials that a batch touches.
// Parameters: $ids.
// Result: id, tally (JSON).
// Index: official_id.
UNWIND $ids AS id
MATCH (o:Official {id: id})
RETURN o.id AS id, o.tally AS tally
