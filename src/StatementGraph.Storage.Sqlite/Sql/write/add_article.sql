-- Purpose: keep what is known of an article, but for its text.
-- Parameters: :id, :position, :id_prefix, :language, :published_on, :publisher_id, :publisher_name, :publisher_country,
--   :publisher_start, :publisher_end, :path, :url, :declared_publisher, :declared_on, :extractor, :claim_count, :digest, :recorded_at.
-- Result: none; the new row's key is last_insert_rowid.
INSERT INTO article (id, position, id_prefix, language, published_on, publisher_id, publisher_name, publisher_country,
  publisher_start, publisher_end, path, url, declared_publisher, declared_on, extractor, claim_count, digest, recorded_at)
VALUES (:id, :position, :id_prefix, :language, :published_on, :publisher_id, :publisher_name, :publisher_country,
  :publisher_start, :publisher_end, :path, :url, :declared_publisher, :declared_on, :extractor, :claim_count, :digest, :recorded_at)
