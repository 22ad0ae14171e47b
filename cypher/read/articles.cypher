// Purpose: articles: dated ones first, the newest first, then by id.
// Parameters: $queries: i (which query of the call), after and end (between which orders the answer lies), one entry for each filter; $limit.
// Result: page: i, item; count: i, n.
// Index: article_order, article_by_publisher, article_id, agency_id or article_words: the one that leads.
// Lines of back_… take the place of those of the same name where the opposite order is asked for.
// Lines that start with //: are part of it where asked: page or count, key (ids alone) or whole, by_… (which filter leads, so that its index gives the order), one for each other filter, and nested, with a condition of conditions.cypher on a.
UNWIND $queries AS q
CALL (q) {
//:by_order MATCH (a:Article) USING INDEX a:Article(order) WHERE a.order > q.after AND a.order < q.end
//:by_ids UNWIND q.ids AS id MATCH (a:Article {id: id}) WHERE a.order > q.after AND a.order < q.end
//:by_words CALL db.index.fulltext.queryNodes('article_words', q.query) YIELD node AS a WITH q, a WHERE a.order > q.after AND a.order < q.end
//:by_publisher MATCH (a:Article) USING INDEX a:Article(publisher, order) WHERE a.publisher = q.publisher AND a.order > q.after AND a.order < q.end
//:by_agency MATCH (:Agency {id: q.agency})<-[:CITES]-(a:Article) WHERE a.order > q.after AND a.order < q.end
//:text AND all(word IN q.words WHERE any(spelling IN word WHERE a.words CONTAINS spelling))
//:publisher AND a.publisher = q.publisher
//:agency AND q.agency IN a.agencies
//:language AND a.language = q.language
//:nested AND <nested>
//:page RETURN a
//:order_order ORDER BY a.order
//:back_order_order ORDER BY a.order DESC
//:order_publisher ORDER BY a.publisher, a.order
//:back_order_publisher ORDER BY a.publisher DESC, a.order DESC
//:page LIMIT $limit
//:count RETURN count(a) AS n
}
//:key RETURN q.i AS i, a {.id, .order} AS item
//:whole RETURN q.i AS i, a {.id, .order, .text, .language, .path, .url, .declaredPublisher, .publisher, .publisherStart, .publisherEnd, .agencies, .agencyNames, .agencyStarts, .agencyEnds, .extractor, .recordedAt, .zoneKinds, .zoneStarts, .zoneEnds, publishedOn: toString(a.publishedOn), declaredOn: toString(a.declaredOn)} AS item
//:count RETURN q.i AS i, n
