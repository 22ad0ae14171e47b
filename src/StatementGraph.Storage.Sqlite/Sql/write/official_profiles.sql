-- Purpose: the profiles that articles carry for an official.
-- Parameters: :official_no.
-- Result: profile_no, name, content (JSON).
SELECT p.profile_no, p.name, p.content FROM official_profile o JOIN profile p USING (profile_no) WHERE o.official_no = :official_no
