// Purpose: the names that articles give the publishers and agencies that a batch touches.
// Parameters: $publishers and $agencies, ids.
// Result: kind, id, tally (JSON).
// Index: publisher_id, agency_id.
UNWIND $publishers AS id
MATCH (f:Publisher {id: id})
RETURN 'PUBLISHER' AS kind, f.id AS id, f.tally AS tally
UNION ALL
UNWIND $agencies AS id
MATCH (f:Agency {id: id})
RETURN 'AGENCY' AS kind, f.id AS id, f.tally AS tally
