-- Purpose: canonical officials, by the folded name, then by id.
-- Parameters: :ids, a JSON array; :name, an FTS5 query over a name form; :country and :position of a stated role; :after_…, the
--   last key seen; :limit.
-- Lines that start with --: are part of it where asked: count or page, after, order, one for each filter, and nested, with a
--   condition of conditions.sql on o.
--   Lines of back_… take the place of those of the same name where the opposite order is asked for.
-- Result: page: official_no, name_key, id, by the index official_by_name; count: how many.
--:count SELECT count(*)
--:page SELECT o.official_no, o.name_key, o.id
FROM official o
WHERE TRUE
--:ids AND o.id IN (SELECT value FROM json_each(:ids))
--:name AND o.official_no IN (SELECT f.official_no FROM name_search JOIN name_form f ON f.form_no = name_search.rowid WHERE name_search MATCH :name)
--:country AND o.official_no IN (SELECT x.official_no FROM office f JOIN official_office x USING (office_no) WHERE f.country = :country)
--:position AND o.official_no IN (SELECT x.official_no FROM office f JOIN official_office x USING (office_no) WHERE f.position = :position)
--:nested AND <nested>
--:after AND (o.name_key, o.id) > (:after_name_key, :after_id)
--:back_after AND (o.name_key, o.id) < (:after_name_key, :after_id)
--:order ORDER BY o.name_key, o.id LIMIT :limit
--:back_order ORDER BY o.name_key DESC, o.id DESC LIMIT :limit
