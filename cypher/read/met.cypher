// Purpose: whom officials met, at meetings that have happened and that are one: by the number of meetings, most first, then by the other's id.
// Parameters: $queries: i, official, other, after_count, after_id; $limit.
// Result: page: i, item (id, meetings, first, last); count: i, n.
// Index: official_id.
// Lines that start with //: are part of it where asked: page or count, other, after.
UNWIND $queries AS q
CALL (q) {
  MATCH (o:Official {id: q.official})-[:TOOK_PART_IN]->(m:Meeting)
  WHERE m.status = 'PAST' AND m.kind IN ['MEETING', 'CALL', 'VISIT', 'SUMMIT']
  MATCH (m)<-[:TOOK_PART_IN]-(p:Official)
  WHERE p <> o
//:other AND p.id = q.other
//:count RETURN count(DISTINCT p) AS n
//:page WITH q, p, count(*) AS meetings, min(m.dateFrom) AS first, max(m.dateTo) AS last
//:after WHERE meetings < q.after_count OR (meetings = q.after_count AND p.id > q.after_id)
//:page RETURN p.id AS id, meetings, first, last
//:page ORDER BY meetings DESC, id LIMIT $limit
}
//:page RETURN q.i AS i, {id: id, meetings: meetings, first: toString(first), last: toString(last)} AS item
//:count RETURN q.i AS i, n
