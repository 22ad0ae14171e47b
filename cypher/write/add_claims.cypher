// Purpose: add what was said.
// Parameters: $rows: article, speaker, props, publishedOn.
// Result: none.
// Index: article_id, official_id.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (o:Official {id: row.speaker})
CREATE (c:Claim)
SET c = row.props, c.publishedOn = date(row.publishedOn)
CREATE (c)-[:IN]->(a)
CREATE (o)-[:SAID]->(c)
