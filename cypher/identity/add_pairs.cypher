// Purpose: keep that two signatures are alike.
// Parameters: $rows: one, other, props.
// Result: none.
// Index: signature_key.
UNWIND $rows AS row
MATCH (a:Signature {key: row.one})
MATCH (b:Signature {key: row.other})
CREATE (a)-[p:ALIKE]->(b)
SET p = row.props
