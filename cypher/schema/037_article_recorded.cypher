// Purpose: articles by since when they are known.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes article_recorded.
CREATE INDEX article_recorded IF NOT EXISTS FOR (n:Article) ON (n.recordedAt)
