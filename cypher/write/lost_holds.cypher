// Purpose: drop offices that no article states of an official any more; tell which others were stated first by an article that goes.
// Parameters: $rows: official, office, uses; $articles, the ids of those that go.
// Result: official, office of each whose first statement goes.
// Index: official_id, office_id.
UNWIND $rows AS row
MATCH (o:Official {id: row.official})-[h:HOLDS]->(f:Office {id: row.office})
SET h.uses = row.uses
FOREACH (gone IN CASE WHEN row.uses = 0 THEN [h] ELSE [] END | DELETE gone)
WITH row, o, f, h
WHERE row.uses > 0 AND h.article IN $articles
RETURN row.official AS official, row.office AS office
