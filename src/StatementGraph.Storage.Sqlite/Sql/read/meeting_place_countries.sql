-- Purpose: the countries in which reports say that a meeting was held.
-- Parameters: :meeting_no.
-- Result: country, each once.
SELECT DISTINCT place_country FROM report WHERE meeting_no = :meeting_no AND place_country IS NOT NULL
