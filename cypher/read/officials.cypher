// Purpose: canonical officials, by the folded name, then by id.
// Parameters: $queries: i (which query of the call), after and end (between which orders the answer lies), one entry for each filter; $limit.
// Result: page: i, item; count: i, n.
// Index: official_order, official_id, official_words, office_by_country or office_by_position: the one that leads.
// Lines of back_… take the place of those of the same name where the opposite order is asked for.
// Lines that start with //: are part of it where asked: page or count, key (ids alone) or whole, by_… (which filter leads, so that its index gives the order), one for each other filter, and nested, with a condition of conditions.cypher on o.
UNWIND $queries AS q
CALL (q) {
//:by_order MATCH (o:Official) USING INDEX o:Official(order) WHERE o.order > q.after AND o.order < q.end
//:by_ids UNWIND q.ids AS id MATCH (o:Official {id: id}) WHERE o.order > q.after AND o.order < q.end
//:by_words CALL db.index.fulltext.queryNodes('official_words', q.query) YIELD node AS o WITH q, o WHERE o.order > q.after AND o.order < q.end
//:by_country MATCH (:Office {country: q.country})<-[:HOLDS]-(o:Official) WITH DISTINCT q, o WHERE o.order > q.after AND o.order < q.end
//:by_position MATCH (:Office {position: q.position})<-[:HOLDS]-(o:Official) WITH DISTINCT q, o WHERE o.order > q.after AND o.order < q.end
//:name AND any(name IN o.names WHERE all(word IN q.words WHERE any(spelling IN word WHERE name CONTAINS spelling)))
//:country AND q.country IN o.countries
//:position AND EXISTS { (o)-[:HOLDS]->(:Office {position: q.position}) }
//:nested AND <nested>
//:page RETURN o
//:order ORDER BY o.order
//:back_order ORDER BY o.order DESC
//:page LIMIT $limit
//:count RETURN count(o) AS n
}
//:key RETURN q.i AS i, o {.id, .order, .name} AS item
//:whole RETURN q.i AS i, o {.id, .order, .name, .aliases, .countries} AS item
//:count RETURN q.i AS i, n
