-- Purpose: which meetings the reports of an article tell of, and what decides it.
-- Parameters: :article_no.
-- Result: meeting_no, stated meeting id, kind, date_from, date_to, precision, participants ([[ordinal of the person, …], …]), in the article's order.
SELECT r.meeting_no, coalesce(r.stated_meeting, m.id), r.kind, r.date_from, r.date_to, r.precision, r.participants
FROM report r JOIN meeting m USING (meeting_no) WHERE r.article_no = :article_no ORDER BY r.ordinal
