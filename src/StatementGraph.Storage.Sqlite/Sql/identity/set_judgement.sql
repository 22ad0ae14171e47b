-- Purpose: keep a judgement, or that it was taken back.
-- Parameters: :judgement_no, :kind, :one, :other, :who, :decided_at, :why, :undone_by, :undone_at.
-- Result: none.
INSERT OR REPLACE INTO judgement (judgement_no, kind, one, other, who, decided_at, why, undone_by, undone_at)
VALUES (:judgement_no, :kind, :one, :other, :who, :decided_at, :why, :undone_by, :undone_at)
