-- Purpose: whom an official met: by the number of meetings, most first, then by the other's id.
-- Parameters: :official; :other; :after_…, the last key seen; :limit.
-- Lines that start with --: are part of it where asked: count or page, other, after.
-- Result: page: other id, meetings, first day, last day; count: how many others; by the primary key of met_at.
WITH met AS (
  SELECT other_no, count(*) AS meetings, min(date_from) AS first_on, max(date_to) AS last_on
  FROM met_at
  WHERE official_no = (SELECT official_no FROM official WHERE id = :official)
--:other AND other_no = (SELECT official_no FROM official WHERE id = :other)
  GROUP BY other_no
)
--:count SELECT count(*)
--:page SELECT o.id, met.meetings, met.first_on, met.last_on
FROM met
--:page JOIN official o ON o.official_no = met.other_no
WHERE TRUE
--:after AND (-met.meetings, o.id) > (-:after_meetings, :after_id)
--:page ORDER BY met.meetings DESC, o.id LIMIT :limit
