// Purpose: the reports of articles.
// Parameters: $keys, article ids.
// Result: article, ordinal, own, kind, dateFrom, dateTo, precision, officials, meeting.
// Index: article_id.
UNWIND $keys AS id
MATCH (:Article {id: id})<-[:IN]-(r:MeetingReport)
RETURN r.article AS article, r.ordinal AS ordinal, r.own AS own, r.kind AS kind, toString(r.dateFrom) AS dateFrom, toString(r.dateTo) AS dateTo,
  r.precision AS precision, r.officials AS officials, r.meeting AS meeting
