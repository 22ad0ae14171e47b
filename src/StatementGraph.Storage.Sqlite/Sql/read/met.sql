-- Purpose: whom an official met: by the number of meetings, most first, then by the other's id.
-- Parameters: :official; :others_met, a JSON array; what meetings.sql takes, where only some meetings count; :after_…, the last key
--   seen; :limit.
-- Lines that start with --: are part of it where asked: count or page, others_met, among with the filters of meetings.sql, after, order.
--   Lines of back_… take the place of those of the same name where the opposite order is asked for.
-- Result: page: other id, meetings, first day, last day; count: how many others; by the primary key of met_at.
WITH met AS (
  SELECT other_no, count(*) AS meetings, min(t.date_from) AS first_on, max(t.date_to) AS last_on
  FROM met_at t
--:among JOIN meeting m ON m.meeting_no = t.meeting_no
  WHERE t.official_no = (SELECT official_no FROM official WHERE id = :official)
--:others_met AND t.other_no IN (SELECT official_no FROM official WHERE id IN (SELECT value FROM json_each(:others_met)))
--:ids AND m.id IN (SELECT value FROM json_each(:ids))
--:participant AND EXISTS (SELECT 1 FROM meeting_participant p JOIN official o USING (official_no) WHERE p.meeting_no = m.meeting_no AND o.id = :participant)
--:others AND :others_count = (
--:others   SELECT count(*) FROM meeting_participant p
--:others   WHERE p.meeting_no = m.meeting_no AND p.official_no IN (SELECT official_no FROM official WHERE id IN (SELECT value FROM json_each(:others))))
--:article AND EXISTS (SELECT 1 FROM report r JOIN article a USING (article_no) WHERE r.meeting_no = m.meeting_no AND a.id = :article)
--:country AND EXISTS (SELECT 1 FROM meeting_country c WHERE c.meeting_no = m.meeting_no AND c.country = :country)
--:kind AND m.kind = :kind
--:status AND m.status = :status
--:from AND m.date_to >= :from
--:to AND m.date_from <= :to
--:nested AND <nested>
  GROUP BY other_no
)
--:count SELECT count(*)
--:page SELECT o.id, met.meetings, met.first_on, met.last_on
FROM met
--:page JOIN official o ON o.official_no = met.other_no
WHERE TRUE
--:after AND (-met.meetings, o.id) > (-:after_meetings, :after_id)
--:back_after AND (-met.meetings, o.id) < (-:after_meetings, :after_id)
--:order ORDER BY met.meetings DESC, o.id LIMIT :limit
--:back_order ORDER BY met.meetings, o.id DESC LIMIT :limit
