// Question: what was said at the meetings of two officials?
// Parameters: $official and $other.
MATCH (:Official {id: $official})-[:TOOK_PART_IN]->(m:Meeting)<-[:TOOK_PART_IN]-(:Official {id: $other})
MATCH (m)<-[:SAID_AT]-(c:Claim)<-[:SAID]-(speaker:Official)
RETURN m.dateFrom AS day, m.kind AS kind, speaker.name AS speaker, c.text AS text
ORDER BY day DESC, speaker, text
