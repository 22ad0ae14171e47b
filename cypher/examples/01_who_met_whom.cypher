// Question: whom did an official meet, how often, and when last?
// Parameters: $official, an id as 10_find_an_official gives it.
MATCH (o:Official {id: $official})-[:TOOK_PART_IN]->(m:Meeting {status: 'PAST'})<-[:TOOK_PART_IN]-(other:Official)
WHERE m.kind IN ['MEETING', 'CALL', 'VISIT', 'SUMMIT']
RETURN other.name AS met, count(*) AS meetings, min(m.dateFrom) AS first, max(m.dateTo) AS last
ORDER BY meetings DESC, met
