// Purpose: how many items an answer has, where one number tells that is kept, or that an index knows: all of a label, those of one official, outlet, country or topic, or with some words.
// Parameters: $queries: i (which query of the call), and the filter that was asked for.
// Result: i, n.
// Index: official_id, publisher_id, agency_id, country_id, topic_id, claim_words or article_words: that of what is asked for.
// Lines that start with //: are part of it where asked: one of them.
UNWIND $queries AS q
CALL (q) {
//:claims_order RETURN COUNT { (:Claim) } AS n
//:claims_speaker OPTIONAL MATCH (o:Official {id: q.speaker}) RETURN COUNT { (o)-[:SAID]->() } AS n
//:claims_topic OPTIONAL MATCH (f:Topic {id: q.topic}) RETURN coalesce(f.claims, 0) AS n
//:claims_country OPTIONAL MATCH (f:Country {id: q.country}) RETURN coalesce(f.claims, 0) AS n
//:claims_publisher OPTIONAL MATCH (f:Publisher {id: q.publisher}) RETURN coalesce(f.claims, 0) AS n
//:claims_agency OPTIONAL MATCH (f:Agency {id: q.agency}) RETURN coalesce(f.claims, 0) AS n
//:claims_words CALL db.index.fulltext.queryNodes('claim_words', q.query) YIELD node RETURN count(*) AS n
//:articles_order RETURN COUNT { (:Article) } AS n
//:articles_publisher OPTIONAL MATCH (f:Publisher {id: q.publisher}) RETURN coalesce(f.articles, 0) AS n
//:articles_agency OPTIONAL MATCH (f:Agency {id: q.agency}) RETURN coalesce(f.articles, 0) AS n
//:articles_words CALL db.index.fulltext.queryNodes('article_words', q.query) YIELD node RETURN count(*) AS n
//:officials_order RETURN COUNT { (:Official) } AS n
//:meetings_order RETURN COUNT { (:Meeting) } AS n
//:meetings_country OPTIONAL MATCH (k:Country {id: q.country}) RETURN COUNT { (k)<-[:CONCERNS]-() } AS n
//:reports_order RETURN COUNT { (:MeetingReport) } AS n
}
RETURN q.i AS i, n
