-- Purpose: one report of a meeting.
-- Parameters: :article_no, :ordinal.
-- Result: local_id, kind, status, the ends of place, country of the place, the ends of the date's words, date_from, date_to,
--   precision, rule, meeting id, reason, evidence (a JSON array of spans).
SELECT r.local_id, r.kind, r.status, r.place_start, r.place_end, r.place_country,
  r.date_start, r.date_end, r.date_from, r.date_to, r.precision, r.rule, m.id, r.reason, r.evidence
FROM report r JOIN meeting m USING (meeting_no)
WHERE r.article_no = :article_no AND r.ordinal = :ordinal
