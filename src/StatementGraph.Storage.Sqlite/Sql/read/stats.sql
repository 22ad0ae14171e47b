-- Purpose: how much the graph holds.
-- Parameters: none.
-- Result: articles, officials, claims, meetings, reports, mentions; one row.
SELECT articles, officials, claims, meetings, reports, mentions FROM graph_stats
