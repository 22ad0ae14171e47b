// Purpose: tell whom articles cite.
// Parameters: $rows: article, agency.
// Result: none.
// Index: article_id, agency_id.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (g:Agency {id: row.agency})
CREATE (a)-[:CITES]->(g)
