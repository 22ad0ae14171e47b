// Purpose: reports of meetings in the order of their question.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes report_order.
CREATE RANGE INDEX report_order IF NOT EXISTS FOR (n:MeetingReport) ON (n.order)
