-- Since when the graph knows each article: ticks of UTC (Keys/Ticks.cs); 0 for those that were there before such times were kept.

ALTER TABLE article ADD COLUMN recorded_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX article_by_recorded ON article (recorded_at);
