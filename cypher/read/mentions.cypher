// Purpose: where articles name officials, by article id; of each article all places, so that they can be put in order.
// Parameters: $queries: i, official, after (the order from which on to go); $limit, of articles.
// Result: page: i, item (article, ordinal, reason, kinds, starts, ends); count: i, n.
// Index: names_by_official, official_id.
// Lines of back_… take the place of those of the same name where the opposite order is asked for.
// Lines that start with //: are part of it where asked: page or count.
UNWIND $queries AS q
CALL (q) {
//:page MATCH (a:Article)-[first:NAMES]->(o:Official) USING INDEX first:NAMES(official, order)
//:page WHERE first.official = q.official AND first.order >= q.after AND first.order < q.end AND first.again = 0
//:order WITH a, o, first ORDER BY first.official, first.order LIMIT $limit
//:back_order WITH a, o, first ORDER BY first.official DESC, first.order DESC LIMIT $limit
//:page WITH a, o
//:page MATCH (a)-[n:NAMES]->(o)
//:page RETURN a.id AS article, n
//:count MATCH (o:Official {id: q.official})
//:count RETURN o.mentions AS n
}
//:page RETURN q.i AS i, n {.ordinal, .order, .reason, .kinds, .starts, .ends, article: article} AS item
//:count RETURN q.i AS i, n
