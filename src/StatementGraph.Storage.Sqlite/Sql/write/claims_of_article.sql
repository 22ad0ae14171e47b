-- Purpose: what the claims of an article are about, and whose they are.
-- Parameters: :article_no.
-- Result: speaker_no, countries, topics (JSON arrays).
SELECT speaker_no, countries, topics FROM claim WHERE article_no = :article_no
