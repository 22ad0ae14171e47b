// Purpose: canonical meetings: dated ones first, the latest first day first, then by id.
// Parameters: $queries: i (which query of the call), after and end (between which orders the answer lies), one entry for each filter; $limit.
// Result: page: i, item; count: i, n; tally: i, item (key, the beginning of an order; n).
// Index: meeting_order, meeting_id, article_id, official_id, official_words or country_id: the one that leads.
// Lines of back_… take the place of those of the same name where the opposite order is asked for.
// Lines that start with //: are part of it where asked: page, count or tally with tally_day, key (ids alone) or whole, by_… (which filter leads, so that its index gives the order), one for each other filter, and nested, with a condition of conditions.cypher on m.
UNWIND $queries AS q
CALL (q) {
//:by_order MATCH (m:Meeting) USING INDEX m:Meeting(order) WHERE m.order > q.after AND m.order < q.end
//:by_ids UNWIND q.ids AS id MATCH (m:Meeting {id: id}) WHERE m.order > q.after AND m.order < q.end
//:by_article MATCH (:Article {id: q.article})<-[:IN]-(:MeetingReport)-[:REPORTS]->(m:Meeting) WITH DISTINCT q, m WHERE m.order > q.after AND m.order < q.end
//:by_named CALL db.index.fulltext.queryNodes('official_words', q.query) YIELD node AS named MATCH (named)-[:TOOK_PART_IN]->(m:Meeting) WITH DISTINCT q, m WHERE m.order > q.after AND m.order < q.end
//:by_participant MATCH (:Official {id: q.participants[0]})-[:TOOK_PART_IN]->(m:Meeting) WHERE m.order > q.after AND m.order < q.end
//:by_country MATCH (:Country {id: q.country})<-[:CONCERNS]-(m:Meeting) WHERE m.order > q.after AND m.order < q.end
//:article AND EXISTS { (m)<-[:REPORTS]-(:MeetingReport {article: q.article}) }
//:participants AND all(one IN q.participants WHERE one IN m.participants)
//:country AND q.country IN m.countries
//:kind AND m.kind = q.kind
//:status AND m.status = q.status
//:from AND m.dateTo >= date(q.from)
//:to AND m.dateFrom <= date(q.to)
//:nested AND <nested>
//:tally_day RETURN left(m.order, 6) AS key, count(*) AS n
//:page RETURN m
//:order ORDER BY m.order
//:back_order ORDER BY m.order DESC
//:page LIMIT $limit
//:count RETURN count(m) AS n
}
//:whole RETURN q.i AS i, m {.id, .order, .kind, .status, .precision, .participants, .placeCountries, .reports, dateFrom: toString(m.dateFrom), dateTo: toString(m.dateTo)} AS item
//:tally RETURN q.i AS i, {key: key, n: n} AS item
//:count RETURN q.i AS i, n
