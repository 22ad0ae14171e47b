// Purpose: add articles; which publisher and agencies they name follows.
// Parameters: $rows: props, publishedOn, declaredOn.
// Result: none.
// Index: article_id keeps each once.
UNWIND $rows AS row
CREATE (a:Article)
SET a = row.props, a.publishedOn = date(row.publishedOn), a.declaredOn = date(row.declaredOn)
