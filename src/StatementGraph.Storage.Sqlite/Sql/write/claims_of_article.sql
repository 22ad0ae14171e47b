-- Purpose: the claims of an article, and what they are about.
-- Parameters: :article_no.
-- Result: ordinal, speaker_no, countries, topics (JSON arrays).
SELECT ordinal, speaker_no, countries, topics FROM claim WHERE article_no = :article_no
