-- Purpose: remove one profile that no official has any more.
-- Parameters: :profile_no.
-- Result: none.
DELETE FROM profile WHERE profile_no = :profile_no
  AND NOT EXISTS (SELECT 1 FROM official_profile o WHERE o.profile_no = profile.profile_no)
