-- Purpose: what the authority says of an official.
-- Parameters: :official.
-- Result: content (JSON).
SELECT p.content FROM official o JOIN profile p USING (profile_no) WHERE o.id = :official
