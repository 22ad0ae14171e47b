// Purpose: all judgements, in the order of deciding.
// Parameters: none.
// Result: judgement.
// Index: judgement_number.
MATCH (j:Judgement)
WHERE j.number > 0
RETURN j {.*} AS judgement ORDER BY j.number
