// Purpose: keep a judgement, or that it was taken back.
// Parameters: $number, $props.
// Result: none.
// Index: judgement_number.
MERGE (j:Judgement {number: $number})
SET j = $props
