-- Purpose: who took part in a meeting, as one article tells it, in its order.
-- Parameters: :article_no, :ordinal.
-- Result: the person's name in the article, canonical id, role, start, end.
SELECT o.local_id, f.id, p.value ->> 1, p.value ->> 2, p.value ->> 3
FROM report r, json_each(r.participants) p
JOIN article_official o ON o.article_no = r.article_no AND o.ordinal = p.value ->> 0
JOIN official f USING (official_no)
WHERE r.article_no = :article_no AND r.ordinal = :ordinal
ORDER BY p.key
