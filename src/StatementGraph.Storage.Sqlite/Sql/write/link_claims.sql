-- Purpose: give what was said at a meeting, as a report tells it, to another meeting.
-- Parameters: :meeting_no, :article_no, :ordinal, the report's.
-- Result: none.
UPDATE claim SET meeting_no = :meeting_no WHERE article_no = :article_no AND report_ordinal = :ordinal
