-- Purpose: say that a report tells of another meeting, or names it otherwise by itself.
-- Parameters: :meeting_no, :stated_meeting, null where it is the canonical one, :own_meeting, :article_no, :ordinal.
-- Result: none.
UPDATE report SET meeting_no = :meeting_no, stated_meeting = :stated_meeting, own_meeting = :own_meeting
WHERE article_no = :article_no AND ordinal = :ordinal
