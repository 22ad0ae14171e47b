// Purpose: since when the graph knows its articles, of those that it knew at an instant; with those of which that is not known.
// Parameters: $until, ticks; $limit.
// Result: id, recordedAt, digest.
// Index: article_recorded.
MATCH (a:Article) WHERE a.recordedAt <= $until
RETURN a.id AS id, a.recordedAt AS recordedAt, a.digest AS digest LIMIT $limit
