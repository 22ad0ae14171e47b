-- Purpose: count canonical officials and meetings in or out.
-- Parameters: :officials, :meetings.
-- Result: none.
UPDATE graph_stats SET officials = officials + :officials, meetings = meetings + :meetings
