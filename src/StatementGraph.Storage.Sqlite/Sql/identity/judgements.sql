-- Purpose: all judgements, in the order of deciding.
-- Parameters: none.
-- Result: judgement_no, kind, one, other, who, decided_at, why, undone_by, undone_at.
SELECT judgement_no, kind, one, other, who, decided_at, why, undone_by, undone_at FROM judgement ORDER BY judgement_no
