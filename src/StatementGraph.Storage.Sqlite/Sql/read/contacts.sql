-- Purpose: everybody whom officials met.
-- Parameters: :ids, a JSON array.
-- Result: place in :ids, from 0; other id; by the primary key of met_at.
SELECT f.place, t.id
FROM (
  SELECT DISTINCT j.key AS place, m.other_no
  FROM json_each(:ids) j
  CROSS JOIN official o ON o.id = j.value
  CROSS JOIN met_at m ON m.official_no = o.official_no
) f
CROSS JOIN official t ON t.official_no = f.other_no
