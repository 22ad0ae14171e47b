// Purpose: keep signatures, and where they are looked for.
// Parameters: $rows: props, blocks.
// Result: none.
// Index: signature_block_id.
UNWIND $rows AS row
CREATE (s:Signature)
SET s = row.props
WITH s, row
UNWIND row.blocks AS block
MERGE (b:SignatureBlock {id: block})
CREATE (s)-[:IN_BLOCK]->(b)
