// Purpose: make officials, or change what articles say together of them.
// Parameters: $rows: id, props.
// Result: none.
// Index: official_id.
UNWIND $rows AS row
MERGE (o:Official {id: row.id})
SET o += row.props
