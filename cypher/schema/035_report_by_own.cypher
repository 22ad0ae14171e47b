// Purpose: reports by the meeting that they name by themselves.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes report_by_own.
CREATE RANGE INDEX report_by_own IF NOT EXISTS FOR (n:MeetingReport) ON (n.own)
