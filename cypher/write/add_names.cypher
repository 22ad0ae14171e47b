// Purpose: tell which officials articles name, where, and what they say of their names and offices.
// Parameters: $rows: article, official, props.
// Result: none.
// Index: article_id, official_id.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (o:Official {id: row.official})
CREATE (a)-[n:NAMES]->(o)
SET n = row.props
