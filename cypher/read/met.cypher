// Purpose: whom officials met, at meetings that have happened and that are one: by the number of meetings, most first, then by the other's id.
// Parameters: $queries: i, official, others_met, what meetings.cypher takes where only some meetings count, after_count, after_id; $limit.
// Result: page: i, item (id, meetings, first, last); count: i, n.
// Index: official_id.
// Lines of back_… take the place of those of the same name where the opposite order is asked for.
// Lines that start with //: are part of it where asked: page or count, others_met, the filters of meetings.cypher, after, order.
UNWIND $queries AS q
CALL (q) {
  MATCH (o:Official {id: q.official})-[:TOOK_PART_IN]->(m:Meeting)
  WHERE m.status = 'PAST' AND m.kind IN ['MEETING', 'CALL', 'VISIT', 'SUMMIT']
  MATCH (m)<-[:TOOK_PART_IN]-(p:Official)
  WHERE p <> o
//:others_met AND p.id IN q.others_met
//:ids AND m.id IN q.ids
//:article AND EXISTS { (m)<-[:REPORTS]-(:MeetingReport {article: q.article}) }
//:participants AND all(one IN q.participants WHERE one IN m.participants)
//:country AND q.country IN m.countries
//:kind AND m.kind = q.kind
//:status AND m.status = q.status
//:from AND m.dateTo >= date(q.from)
//:to AND m.dateFrom <= date(q.to)
//:nested AND <nested>
//:count RETURN count(DISTINCT p) AS n
//:page WITH q, p, count(*) AS meetings, min(m.dateFrom) AS first, max(m.dateTo) AS last
//:after WHERE meetings < q.after_count OR (meetings = q.after_count AND p.id > q.after_id)
//:back_after WHERE meetings > q.after_count OR (meetings = q.after_count AND p.id < q.after_id)
//:page RETURN p.id AS id, meetings, first, last
//:order ORDER BY meetings DESC, id LIMIT $limit
//:back_order ORDER BY meetings, id DESC LIMIT $limit
}
//:page RETURN q.i AS i, {id: id, meetings: meetings, first: toString(first), last: toString(last)} AS item
//:count RETURN q.i AS i, n
