// Purpose: tell who published articles.
// Parameters: $rows: article, publisher.
// Result: none.
// Index: article_id, publisher_id.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (p:Publisher {id: row.publisher})
CREATE (a)-[:PUBLISHED_BY]->(p)
