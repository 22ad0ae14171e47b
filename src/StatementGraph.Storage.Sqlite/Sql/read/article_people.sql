-- Purpose: whom an article names, in its order.
-- Parameters: :article_no.
-- Result: local_id, name, aliases (a JSON array), mentions ([[kind, start, end], …]), stated official id, reason, profile (JSON, or null).
SELECT p.local_id, n.name, n.aliases, p.mentions, coalesce(s.stated, o.id), p.reason, f.content
FROM article_official p
JOIN naming n USING (naming_no)
JOIN official o USING (official_no)
LEFT JOIN signature s USING (signature_no)
LEFT JOIN profile f ON f.profile_no = p.profile_no
WHERE p.article_no = :article_no ORDER BY p.ordinal
