-- Purpose: one claim with the ids that its numbers stand for.
-- Parameters: :article_no, :ordinal.
-- Result: local_id, speaker's name in the article and id, addressee's both, report's local_id, meeting id, kind, act, the ends of
--   content, speaker mention and cue, rule, day of publication, countries and topics (JSON arrays).
SELECT c.local_id, s.local_id, so.id, t.local_id, tt.id, r.local_id, m.id, c.kind, c.act,
  c.content_start, c.content_end, c.speaker_start, c.speaker_end, c.cue_start, c.cue_end, c.rule, a.published_on, c.countries, c.topics
FROM claim c
JOIN article a USING (article_no)
JOIN article_official s ON s.article_no = c.article_no AND s.ordinal = c.speaker_ordinal
JOIN official so ON so.official_no = c.speaker_no
LEFT JOIN article_official t ON t.article_no = c.article_no AND t.ordinal = c.addressee_ordinal
LEFT JOIN official tt ON tt.official_no = c.addressee_no
LEFT JOIN report r ON r.article_no = c.article_no AND r.ordinal = c.report_ordinal
LEFT JOIN meeting m ON m.meeting_no = c.meeting_no
WHERE c.article_no = :article_no AND c.ordinal = :ordinal
