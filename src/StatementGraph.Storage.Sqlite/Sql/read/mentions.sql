-- Purpose: where articles name an official, by article id, then by span.
-- Parameters: :official; :after_…, the last key seen, :after_prefix as Position.Prefix makes it; :limit.
-- Lines that start with --: are part of it where asked: count or page, after, order.
--   Lines of back_… take the place of those of the same name where the opposite order is asked for.
-- Result: page: article_no, article id, start, end, official_ordinal, ordinal, kind, reason, by the index
--   article_official_by_official; count: how many.
--:count SELECT coalesce(sum(o.mention_count), 0)
--:page SELECT o.article_no, a.id, m.value ->> 1, m.value ->> 2, o.ordinal, m.key, m.value ->> 0, o.reason
FROM article_official o
--:page CROSS JOIN article a USING (article_no)
--:page CROSS JOIN json_each(o.mentions) m
WHERE o.official_no = (SELECT official_no FROM official WHERE id = :official)
--:after AND o.id_prefix >= :after_prefix
--:after AND (a.id, m.value ->> 1, m.value ->> 2, o.ordinal, m.key) > (:after_id, :after_start, :after_end, :after_official, :after_ordinal)
--:back_after AND o.id_prefix <= :after_prefix
--:back_after AND (a.id, m.value ->> 1, m.value ->> 2, o.ordinal, m.key) < (:after_id, :after_start, :after_end, :after_official, :after_ordinal)
--:order ORDER BY o.id_prefix, a.id, m.value ->> 1, m.value ->> 2, o.ordinal, m.key LIMIT :limit
--:back_order ORDER BY o.id_prefix DESC, a.id DESC, m.value ->> 1 DESC, m.value ->> 2 DESC, o.ordinal DESC, m.key DESC LIMIT :limit
