// Purpose: change what is concluded of meetings.
// Parameters: $rows: id, props, dateFrom, dateTo.
// Result: none.
// Index: meeting_id.
UNWIND $rows AS row
MATCH (m:Meeting {id: row.id})
SET m += row.props, m.dateFrom = date(row.dateFrom), m.dateTo = date(row.dateTo)
