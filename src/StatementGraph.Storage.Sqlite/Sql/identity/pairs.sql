-- Purpose: which signatures are alike some.
-- Parameters: :keys, a JSON array, twice.
-- Result: one, other, verdict, conflicts, score, reason.
SELECT one, other, verdict, conflicts, score, reason FROM signature_pair WHERE one IN (SELECT value FROM json_each(:keys))
UNION
SELECT one, other, verdict, conflicts, score, reason FROM signature_pair WHERE other IN (SELECT value FROM json_each(:keys))
