-- Purpose: countries, publishers, agencies or topics: most claims first, then by id.
-- Parameters: :kind, a NodeKind; :speaker; :ids, a JSON array; :after_…, the last key seen; :limit.
-- Lines that start with --: are part of it where asked: count or page, everyone or speaker, ids, after.
--   Lines of back_… take the place of those of the same name where the opposite order is asked for.
-- Result: page: id, claims, articles; count: how many; by the primary key of facet_count.
--:count SELECT count(*)
--:page SELECT id, claims, articles
FROM facet_count
WHERE kind = :kind
--:everyone AND speaker_no = 0
--:speaker AND speaker_no = (SELECT official_no FROM official WHERE id = :speaker)
--:ids AND id IN (SELECT value FROM json_each(:ids))
--:after AND (-claims, id) > (-:after_claims, :after_id)
--:back_after AND (-claims, id) < (-:after_claims, :after_id)
--:order ORDER BY claims DESC, id LIMIT :limit
--:back_order ORDER BY claims, id DESC LIMIT :limit
