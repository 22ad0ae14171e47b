// Question: what did officials say about a country?
// Parameters: $country, such as 'QA'.
MATCH (o:Official)-[:SAID]->(c:Claim)-[:ABOUT]->(:Country {id: $country})
RETURN c.publishedOn AS day, o.name AS speaker, c.text AS text
ORDER BY day DESC, speaker
LIMIT 50
