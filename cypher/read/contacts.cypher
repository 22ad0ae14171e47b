// Purpose: everybody whom officials met, at meetings that have happened and that are one.
// Parameters: $ids.
// Result: i (the place in $ids, from 0), others (ids, each once).
// Index: official_id.
UNWIND range(0, size($ids) - 1) AS i
MATCH (o:Official {id: $ids[i]})-[:TOOK_PART_IN]->(m:Meeting)
WHERE m.status = 'PAST' AND m.kind IN ['MEETING', 'CALL', 'VISIT', 'SUMMIT']
MATCH (m)<-[:TOOK_PART_IN]-(p:Official)
WHERE p <> o
RETURN i, collect(DISTINCT p.id) AS others
