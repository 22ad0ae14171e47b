// Purpose: the reports that name meetings by themselves.
// Parameters: $keys, own meetings.
// Result: article, ordinal, own, kind, dateFrom, dateTo, precision, officials, meeting.
// Index: report_by_own.
UNWIND $keys AS own
MATCH (r:MeetingReport {own: own})
RETURN r.article AS article, r.ordinal AS ordinal, r.own AS own, r.kind AS kind, toString(r.dateFrom) AS dateFrom, toString(r.dateTo) AS dateTo,
  r.precision AS precision, r.officials AS officials, r.meeting AS meeting
