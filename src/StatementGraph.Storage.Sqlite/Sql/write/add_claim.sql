-- Purpose: keep one attributed statement.
-- Parameters: :article_no, :ordinal, :position, :local_id, :speaker_ordinal, :speaker_no, :addressee_ordinal, :addressee_no,
--   :report_ordinal, :meeting_no, :kind, :act, :content_start, :content_end, :speaker_start, :speaker_end, :cue_start, :cue_end,
--   :countries, :topics, :rule.
-- Result: none.
INSERT INTO claim (article_no, ordinal, position, local_id, speaker_ordinal, speaker_no, addressee_ordinal, addressee_no,
  report_ordinal, meeting_no, kind, act, content_start, content_end, speaker_start, speaker_end, cue_start, cue_end, countries,
  topics, rule)
VALUES (:article_no, :ordinal, :position, :local_id, :speaker_ordinal, :speaker_no, :addressee_ordinal, :addressee_no,
  :report_ordinal, :meeting_no, :kind, :act, :content_start, :content_end, :speaker_start, :speaker_end, :cue_start, :cue_end,
  :countries, :topics, :rule)
