-- Purpose: which officials the people of an article are.
-- Parameters: :article_no.
-- Result: official_no, stated official id, signature (null where the article was added before there were any), in the article's order.
SELECT p.official_no, coalesce(s.stated, o.id), s.key
FROM article_official p JOIN official o USING (official_no) LEFT JOIN signature s USING (signature_no)
WHERE p.article_no = :article_no ORDER BY p.ordinal
