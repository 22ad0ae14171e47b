// Purpose: make offices, and note who holds them, how often articles say so, and where they say so first.
// Parameters: $rows: official, office, uses, props (of the office), stated (order and place of the first statement in this batch; null where none came).
// Result: none.
// Index: official_id, office_id.
UNWIND $rows AS row
MATCH (o:Official {id: row.official})
MERGE (f:Office {id: row.office})
ON CREATE SET f += row.props
MERGE (o)-[h:HOLDS]->(f)
SET h.uses = row.uses
SET h += CASE WHEN row.stated IS NOT NULL AND (h.order IS NULL OR row.stated.order < h.order) THEN row.stated ELSE {} END
