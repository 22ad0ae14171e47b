// Purpose: claims: dated ones first, the newest first, then by article id, then by content.
// Parameters: $queries: i (which query of the call), after and end (between which orders the answer lies), one entry for each filter; $limit.
// Result: page: i, item; count: i, n; tally: i, item (key; of days the beginning of an order; n, articles).
// Index: article_order, article_by_publisher, claim_by_speaker, claim_by_act, about_order, claim_id, article_id, meeting_id, official_id, agency_id or claim_words: the one that leads.
// Lines of back_… take the place of those of the same name where the opposite order is asked for.
// Lines that start with //: are part of it where asked: page, count or tally with tally_… (of what), key (ids alone) or whole, by_… (which filter leads, so that its index gives the order), one for each other filter, and nested, with a condition of conditions.cypher on c.
UNWIND $queries AS q
CALL (q) {
//:by_order MATCH (a:Article) USING INDEX a:Article(order) WHERE a.order >= q.afterArticle AND a.order < q.end MATCH (a)<-[:IN]-(c:Claim) WHERE c.order > q.after AND c.order < q.end
//:by_ids UNWIND q.ids AS id MATCH (c:Claim {id: id}) WHERE c.order > q.after AND c.order < q.end
//:by_article MATCH (:Article {id: q.article})<-[:IN]-(c:Claim) WHERE c.order > q.after AND c.order < q.end
//:by_meeting MATCH (:Meeting {id: q.meeting})<-[:SAID_AT]-(c:Claim) WHERE c.order > q.after AND c.order < q.end
//:by_speaker MATCH (c:Claim) USING INDEX c:Claim(speaker, order) WHERE c.speaker = q.speaker AND c.order > q.after AND c.order < q.end
//:by_addressee MATCH (:Official {id: q.addressee})<-[:SAID_TO]-(c:Claim) WHERE c.order > q.after AND c.order < q.end
//:by_words CALL db.index.fulltext.queryNodes('claim_words', q.query) YIELD node AS c WITH q, c WHERE c.order > q.after AND c.order < q.end
//:by_topic MATCH (c:Claim)-[r:ABOUT]->() USING INDEX r:ABOUT(of, order) WHERE r.of = q.about AND r.order > q.after AND r.order < q.end
//:by_country MATCH (c:Claim)-[r:ABOUT]->() USING INDEX r:ABOUT(of, order) WHERE r.of = q.about AND r.order > q.after AND r.order < q.end
//:by_act MATCH (c:Claim) USING INDEX c:Claim(act, order) WHERE c.act = q.act AND c.order > q.after AND c.order < q.end
//:by_publisher MATCH (a:Article) USING INDEX a:Article(publisher, order) WHERE a.publisher = q.publisher AND a.order >= q.afterArticle AND a.order < q.end MATCH (a)<-[:IN]-(c:Claim) WHERE c.order > q.after AND c.order < q.end
//:by_agency MATCH (:Agency {id: q.agency})<-[:CITES]-(:Article)<-[:IN]-(c:Claim) WHERE c.order > q.after AND c.order < q.end
//:article AND c.id STARTS WITH q.claimsOf
//:meeting AND c.meeting = q.meeting
//:speaker AND c.speaker = q.speaker
//:addressee AND c.addressee = q.addressee
//:text AND all(word IN q.words WHERE any(spelling IN word WHERE c.words CONTAINS spelling))
//:topic AND q.topic IN c.topics
//:country AND q.country IN c.countries
//:act AND c.act = q.act
//:kind AND c.kind = q.kind
//:publisher AND EXISTS { (c)-[:IN]->(:Article {publisher: q.publisher}) }
//:agency AND EXISTS { MATCH (c)-[:IN]->(cited:Article) WHERE q.agency IN cited.agencies }
//:nested AND <nested>
//:tally_day RETURN left(c.order, 6) AS key, count(*) AS n, 0 AS articles
//:tally_topic UNWIND c.topics AS key RETURN key, count(*) AS n, count(DISTINCT split(c.order, '\u0001')[0]) AS articles
//:tally_country UNWIND c.countries AS key RETURN key, count(*) AS n, count(DISTINCT split(c.order, '\u0001')[0]) AS articles
//:tally_official RETURN c.speaker AS key, count(*) AS n, count(DISTINCT split(c.order, '\u0001')[0]) AS articles
//:tally_publisher MATCH (c)-[:IN]->(told:Article) WHERE told.publisher IS NOT NULL RETURN told.publisher AS key, count(*) AS n, count(DISTINCT told) AS articles
//:tally_agency MATCH (c)-[:IN]->(told:Article)-[:CITES]->(f:Agency) WITH DISTINCT c, told, f RETURN f.id AS key, count(*) AS n, count(DISTINCT told) AS articles
//:page RETURN c
//:order_order ORDER BY c.order
//:back_order_order ORDER BY c.order DESC
//:order_speaker ORDER BY c.speaker, c.order
//:back_order_speaker ORDER BY c.speaker DESC, c.order DESC
//:order_act ORDER BY c.act, c.order
//:back_order_act ORDER BY c.act DESC, c.order DESC
//:order_article ORDER BY a.order, c.order
//:back_order_article ORDER BY a.order DESC, c.order DESC
//:order_publisher ORDER BY a.publisher, a.order, c.order
//:back_order_publisher ORDER BY a.publisher DESC, a.order DESC, c.order DESC
//:order_about ORDER BY r.of, r.order
//:back_order_about ORDER BY r.of DESC, r.order DESC
//:page LIMIT $limit
//:count RETURN count(c) AS n
}
//:key RETURN q.i AS i, c {.id, .order} AS item
//:whole RETURN q.i AS i, c {.id, .order, .start, .end, .speaker, .addressee, .meeting, .kind, .act, .countries, .topics, .rule, .detail} AS item
//:tally RETURN q.i AS i, {key: key, n: n, articles: articles} AS item
//:count RETURN q.i AS i, n
