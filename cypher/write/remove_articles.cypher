// Purpose: remove articles and what they say.
// Parameters: $ids.
// Result: none.
// Index: article_id.
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (a)<-[:IN]-(said)
  DETACH DELETE said
}
DETACH DELETE a
