// Purpose: articles that were there before it was kept since when they are known: 0, which is before all times.
// Parameters: none.
// Result: none; nothing where each has one.
// Index: none; all articles, once.
MATCH (a:Article) WHERE a.recordedAt IS NULL
SET a.recordedAt = 0
