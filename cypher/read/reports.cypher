// Purpose: reports of meetings, by article id, then by first evidence.
// Parameters: $queries: i (which query of the call), after and end (between which orders the answer lies), one entry for each filter; $limit.
// Result: page: i, item; count: i, n.
// Index: report_order, meeting_id or article_id: the one that leads.
// Lines of back_… take the place of those of the same name where the opposite order is asked for.
// Lines that start with //: are part of it where asked: page or count, key (ids alone) or whole, by_… (which filter leads, so that its index gives the order), and one for each other filter.
UNWIND $queries AS q
CALL (q) {
//:by_order MATCH (r:MeetingReport) USING INDEX r:MeetingReport(order) WHERE r.order > q.after AND r.order < q.end
//:by_article MATCH (:Article {id: q.article})<-[:IN]-(r:MeetingReport) WHERE r.order > q.after AND r.order < q.end
//:by_meeting MATCH (:Meeting {id: q.meeting})<-[:REPORTS]-(r:MeetingReport) WHERE r.order > q.after AND r.order < q.end
//:meeting AND r.meeting = q.meeting
//:page RETURN r
//:order ORDER BY r.order
//:back_order ORDER BY r.order DESC
//:page LIMIT $limit
//:count RETURN count(r) AS n
}
//:whole RETURN q.i AS i, r {.*, dateFrom: toString(r.dateFrom), dateTo: toString(r.dateTo)} AS item
//:count RETURN q.i AS i, n
