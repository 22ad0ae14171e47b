-- Purpose: keep one article's account of a meeting, and the link to the canonical meeting.
-- Parameters: :article_no, :ordinal, :local_id, :meeting_no, :reason, :kind, :status, :place_start, :place_end, :place_country,
--   :date_start, :date_end, :date_from, :date_to, :precision, :evidence, :participants, :rule,
--   :stated_meeting, :own_meeting.
-- Result: none.
INSERT INTO report (article_no, ordinal, local_id, meeting_no, reason, kind, status, place_start, place_end, place_country,
  date_start, date_end, date_from, date_to, precision, evidence, participants, rule, stated_meeting, own_meeting)
VALUES (:article_no, :ordinal, :local_id, :meeting_no, :reason, :kind, :status, :place_start, :place_end, :place_country,
  :date_start, :date_end, :date_from, :date_to, :precision, :evidence, :participants, :rule,
  :stated_meeting, :own_meeting)
