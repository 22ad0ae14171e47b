-- Purpose: one article with its text.
-- Parameters: :article_no.
-- Result: id, text, language, path, url, declared publisher, declared day, publisher id, the ends of the words that name it, day
--   of publication, extractor, zones (a JSON array), since when it is known.
SELECT a.id, t.text, a.language, a.path, a.url, a.declared_publisher, a.declared_on,
  a.publisher_id, a.publisher_start, a.publisher_end, a.published_on, a.extractor, t.zones, a.recorded_at
FROM article a JOIN article_text t USING (article_no)
WHERE a.article_no = :article_no
