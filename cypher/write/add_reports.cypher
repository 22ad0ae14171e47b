// Purpose: add what articles tell of meetings.
// Parameters: $rows: article, meeting, props, dateFrom, dateTo.
// Result: none.
// Index: article_id, meeting_id.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (m:Meeting {id: row.meeting})
CREATE (r:MeetingReport)
SET r = row.props, r.dateFrom = date(row.dateFrom), r.dateTo = date(row.dateTo)
CREATE (r)-[:IN]->(a)
CREATE (r)-[:REPORTS]->(m)
