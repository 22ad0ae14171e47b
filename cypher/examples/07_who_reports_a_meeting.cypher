// Question: which articles tell of a meeting, in which words?
// Parameters: $meeting, an id.
MATCH (:Meeting {id: $meeting})<-[:REPORTS]-(r:MeetingReport)-[:IN]->(a:Article)
RETURN a.publishedOn AS day, a.publisherName AS publisher, a.title AS article, r.quote AS words, r.reason AS why
ORDER BY day, article
