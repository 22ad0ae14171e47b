// Question: what did an official say, and in which article?
// Parameters: $official.
MATCH (:Official {id: $official})-[:SAID]->(c:Claim)-[:IN]->(a:Article)
RETURN a.publishedOn AS day, c.kind AS kind, c.act AS act, c.text AS text, a.title AS article, c.start AS start, c.end AS end
ORDER BY day DESC, start
LIMIT 50
