// Purpose: each report of a meeting once, found by id.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes report_id.
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:MeetingReport) REQUIRE n.id IS UNIQUE
