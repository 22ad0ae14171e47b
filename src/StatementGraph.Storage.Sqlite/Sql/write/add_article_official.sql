-- Purpose: keep a person of an article, where they are named, and the link to the canonical official.
-- Parameters: :article_no, :ordinal, :id_prefix, :local_id, :official_no, :naming_no, :profile_no, :reason, :mentions,
--   :mention_count, :signature_no, what was compared.
-- Result: none.
INSERT INTO article_official (article_no, ordinal, id_prefix, local_id, official_no, naming_no, profile_no, reason, mentions,
  mention_count, signature_no)
VALUES (:article_no, :ordinal, :id_prefix, :local_id, :official_no, :naming_no, :profile_no, :reason, :mentions, :mention_count,
  :signature_no)
