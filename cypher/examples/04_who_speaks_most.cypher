// Question: who is quoted most, and in how many articles?
// Parameters: none.
MATCH (o:Official)-[:SAID]->(c:Claim)-[:IN]->(a:Article)
RETURN o.name AS speaker, count(c) AS claims, count(DISTINCT a) AS articles
ORDER BY claims DESC, speaker
LIMIT 20
