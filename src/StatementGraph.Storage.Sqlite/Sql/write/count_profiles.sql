-- Purpose: count how often articles carry each profile of an official.
-- Parameters: :first and :last, the articles' keys; :sign, 1 to count them in and -1 to count them out.
-- Result: none; rows may fall to 0 and are swept afterwards.
INSERT INTO official_profile (official_no, profile_no, uses)
SELECT official_no, profile_no, :sign * count(*)
FROM article_official WHERE article_no BETWEEN :first AND :last AND profile_no IS NOT NULL
GROUP BY official_no, profile_no
ON CONFLICT DO UPDATE SET uses = uses + excluded.uses
