-- Purpose: the offices that an article states, in its order.
-- Parameters: :article_no.
-- Result: the person's place in the article, title, position, country, start, end.
SELECT r.official_ordinal, f.title, f.position, f.country, r.start, r.end
FROM role r JOIN office f USING (office_no)
WHERE r.article_no = :article_no ORDER BY r.official_ordinal, r.ordinal
