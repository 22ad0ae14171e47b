// Question: what did officials say about a country?
// Parameters: $country, such as 'QA'.
MATCH (o:Official)-[:SAID]->(c:Claim)-[:ABOUT]->(:Country {id: $country}), (c)-[:IN]->(a:Article)
RETURN a.publishedOn AS day, o.name AS speaker, c.text AS text
ORDER BY day DESC, speaker
LIMIT 50
