// Purpose: wait until every index can be asked.
// Parameters: none.
// Result: none.
// Index: none.
CALL db.awaitIndexes(300)
