// Purpose: signatures that may be alike.
// Parameters: $keys, the blocks.
// Result: signature (key, stated, names, countries, known, own, official).
// Index: signature_block_id.
UNWIND $keys AS block
MATCH (:SignatureBlock {id: block})<-[:IN_BLOCK]-(s:Signature)
WITH DISTINCT s
RETURN s {.key, .stated, .names, .countries, .known, .own, .official} AS signature
