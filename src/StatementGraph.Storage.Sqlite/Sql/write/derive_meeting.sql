-- Purpose: conclude what all reports of a meeting say together: past where any says so, the narrowest interval, the earliest of those.
-- Parameters: :meeting_no.
-- Result: none.
UPDATE meeting SET
  reports = r.reports, kind = r.kind, status = r.status,
  date_from = d.date_from, date_to = d.date_to, precision = d.precision,
  -- As Keys/Position.cs computes it: dated before undated, the latest first, then by the beginning of the id.
  position = (iif(d.date_from IS NULL, (1 << 22) - 1, 4000000 - d.date_from) << 40) | id_prefix
FROM (SELECT count(*) AS reports, min(kind) AS kind, min(status) AS status FROM report WHERE meeting_no = :meeting_no) r
LEFT JOIN (
  SELECT date_from, date_to, precision FROM report WHERE meeting_no = :meeting_no AND date_from IS NOT NULL
  ORDER BY date_to - date_from, date_from, precision LIMIT 1
) d
WHERE meeting.meeting_no = :meeting_no
