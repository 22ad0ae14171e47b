// Question: who accuses, rejects or threatens, and who agrees?
// Parameters: none.
MATCH (o:Official)-[:SAID]->(c:Claim)
WHERE c.act IN ['ACCUSE', 'REJECT', 'THREATEN', 'AGREE']
RETURN c.act AS act, o.name AS speaker, count(*) AS claims
ORDER BY act, claims DESC, speaker
