-- Purpose: the meetings that an article itself states, where they are not the canonical ones.
-- Parameters: :article_no.
-- Result: ordinal of the report, stated meeting id.
SELECT ordinal, stated_meeting FROM report WHERE article_no = :article_no AND stated_meeting IS NOT NULL
