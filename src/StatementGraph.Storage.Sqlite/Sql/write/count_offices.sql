-- Purpose: count how often articles state each office of an official.
-- Parameters: :first and :last, the articles' keys; :sign, 1 to count them in and -1 to count them out.
-- Result: none; rows may fall to 0 and are swept afterwards.
INSERT INTO official_office (official_no, office_no, uses)
SELECT official_no, office_no, :sign * count(*)
FROM role WHERE article_no BETWEEN :first AND :last
GROUP BY official_no, office_no
ON CONFLICT DO UPDATE SET uses = uses + excluded.uses
