-- Purpose: the meetings that reports in some blocks name by themselves.
-- Parameters: :blocks, a JSON array.
-- Result: own meeting, each once.
SELECT DISTINCT r.own_meeting FROM report_block b JOIN report r USING (article_no, ordinal)
WHERE b.block IN (SELECT value FROM json_each(:blocks))
