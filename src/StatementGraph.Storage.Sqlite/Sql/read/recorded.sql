-- Purpose: since when the graph knows its articles, of those that it knew at an instant; with those of which that is not known.
-- Parameters: :until, ticks; :limit.
-- Result: id, recorded_at, digest; by the index article_by_recorded.
SELECT id, recorded_at, digest FROM article WHERE recorded_at <= :until LIMIT :limit
