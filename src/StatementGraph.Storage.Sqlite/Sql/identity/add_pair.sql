-- Purpose: keep that two signatures are alike.
-- Parameters: :one, :other, :verdict, :conflicts, :score, :reason.
-- Result: none.
INSERT INTO signature_pair (one, other, verdict, conflicts, score, reason)
VALUES (:one, :other, :verdict, :conflicts, :score, :reason)
