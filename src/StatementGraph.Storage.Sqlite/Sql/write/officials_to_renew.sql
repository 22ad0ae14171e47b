-- Purpose: the officials, but for new ones, whose name forms, profile or name to show these articles may change; asked before
--   they are counted.
-- Parameters: :first and :last, the articles' keys; :known, the last key of an official that is not new.
-- Result: official_no, each once.
SELECT DISTINCT o.official_no
FROM article_official o JOIN official f USING (official_no)
WHERE o.article_no BETWEEN :first AND :last AND o.official_no <= :known
  AND (f.profile_no IS NULL
    OR (o.profile_no IS NOT NULL AND o.profile_no <> f.profile_no)
    OR NOT EXISTS (SELECT 1 FROM official_naming n WHERE n.official_no = o.official_no AND n.naming_no = o.naming_no))
