// Purpose: claims: dated ones first, the newest first, then by article id, then by content.
// Parameters: $queries: i (which query of the call), after and end (between which orders the answer lies), one entry for each filter; $limit.
// Result: page: i, item; count: i, n.
// Index: article_order, article_by_publisher, claim_by_speaker, claim_by_act, about_order, claim_id, article_id, meeting_id, official_id, agency_id or claim_words: the one that leads.
// Lines that start with //: are part of it where asked: page or count, key (ids alone) or whole, by_… (which filter leads, so that its index gives the order), and one for each other filter.
UNWIND $queries AS q
CALL (q) {
//:by_order MATCH (a:Article) USING INDEX a:Article(order) WHERE a.order >= q.afterArticle AND a.order < q.end MATCH (a)<-[:IN]-(c:Claim) WHERE c.order > q.after
//:by_ids UNWIND q.ids AS id MATCH (c:Claim {id: id}) WHERE c.order > q.after AND c.order < q.end
//:by_article MATCH (:Article {id: q.article})<-[:IN]-(c:Claim) WHERE c.order > q.after AND c.order < q.end
//:by_meeting MATCH (:Meeting {id: q.meeting})<-[:SAID_AT]-(c:Claim) WHERE c.order > q.after AND c.order < q.end
//:by_speaker MATCH (c:Claim) USING INDEX c:Claim(speaker, order) WHERE c.speaker = q.speaker AND c.order > q.after AND c.order < q.end
//:by_addressee MATCH (:Official {id: q.addressee})<-[:SAID_TO]-(c:Claim) WHERE c.order > q.after AND c.order < q.end
//:by_words CALL db.index.fulltext.queryNodes('claim_words', q.query) YIELD node AS c WITH q, c WHERE c.order > q.after AND c.order < q.end
//:by_topic MATCH (c:Claim)-[r:ABOUT]->() USING INDEX r:ABOUT(of, order) WHERE r.of = q.about AND r.order > q.after AND r.order < q.end
//:by_country MATCH (c:Claim)-[r:ABOUT]->() USING INDEX r:ABOUT(of, order) WHERE r.of = q.about AND r.order > q.after AND r.order < q.end
//:by_act MATCH (c:Claim) USING INDEX c:Claim(act, order) WHERE c.act = q.act AND c.order > q.after AND c.order < q.end
//:by_publisher MATCH (a:Article) USING INDEX a:Article(publisher, order) WHERE a.publisher = q.publisher AND a.order >= q.afterArticle AND a.order < q.end MATCH (a)<-[:IN]-(c:Claim) WHERE c.order > q.after
//:by_agency MATCH (:Agency {id: q.agency})<-[:CITES]-(:Article)<-[:IN]-(c:Claim) WHERE c.order > q.after AND c.order < q.end
//:article AND c.id STARTS WITH q.claimsOf
//:meeting AND c.meeting = q.meeting
//:speaker AND c.speaker = q.speaker
//:addressee AND c.addressee = q.addressee
//:text AND all(word IN q.words WHERE c.words CONTAINS word)
//:topic AND q.topic IN c.topics
//:country AND q.country IN c.countries
//:act AND c.act = q.act
//:kind AND c.kind = q.kind
//:publisher AND EXISTS { (c)-[:IN]->(:Article {publisher: q.publisher}) }
//:agency AND EXISTS { MATCH (c)-[:IN]->(cited:Article) WHERE q.agency IN cited.agencies }
//:page RETURN c
//:order_order ORDER BY c.order
//:order_speaker ORDER BY c.speaker, c.order
//:order_act ORDER BY c.act, c.order
//:order_article ORDER BY a.order, c.order
//:order_publisher ORDER BY a.publisher, a.order, c.order
//:order_about ORDER BY r.of, r.order
//:page LIMIT $limit
//:count RETURN count(c) AS n
}
//:key RETURN q.i AS i, c {.id, .order} AS item
//:whole RETURN q.i AS i, c {.id, .order, .start, .end, .speaker, .addressee, .meeting, .kind, .act, .countries, .topics, .rule, .detail} AS item
//:count RETURN q.i AS i, n
