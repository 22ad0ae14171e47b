// Purpose: countries, publishers, agencies or topics: most claims first, then by id.
// Parameters: $queries: i, speaker, ids, after_claims, after_id; $limit.
// Result: page: i, item (id, name, claims, articles); count: i, n.
// Index: official_id where one speaks; publisher_id, agency_id, country_id or topic_id where ids are asked for.
// Lines of back_… take the place of those of the same name where the opposite order is asked for.
// Lines that start with //: are part of it where asked: page or count, which of the four, everyone or speaker, ids, after.
UNWIND $queries AS q
CALL (q) {
//:ids UNWIND q.ids AS id
//:all_publisher MATCH (f:Publisher)
//:all_agency MATCH (f:Agency)
//:all_country MATCH (f:Country)
//:all_topic MATCH (f:Topic)
//:ids_publisher MATCH (f:Publisher {id: id})
//:ids_agency MATCH (f:Agency {id: id})
//:ids_country MATCH (f:Country {id: id})
//:ids_topic MATCH (f:Topic {id: id})
//:everyone WITH q, f, f.claims AS claims, f.articles AS articles
//:speaker_publisher MATCH (:Official {id: q.speaker})-[s:QUOTED_BY]->(f:Publisher)
//:speaker_agency MATCH (:Official {id: q.speaker})-[s:QUOTED_BY]->(f:Agency)
//:speaker_country MATCH (:Official {id: q.speaker})-[s:SPOKE_OF]->(f:Country)
//:speaker_topic MATCH (:Official {id: q.speaker})-[s:SPOKE_OF]->(f:Topic)
//:speaker WITH q, f, s.claims AS claims, s.articles AS articles
  WHERE articles > 0
//:among AND f.id IN q.ids
//:after AND (claims < q.after_claims OR (claims = q.after_claims AND f.id > q.after_id))
//:back_after AND (claims > q.after_claims OR (claims = q.after_claims AND f.id < q.after_id))
//:page RETURN f, claims, articles
//:order ORDER BY claims DESC, f.id LIMIT $limit
//:back_order ORDER BY claims, f.id DESC LIMIT $limit
//:count RETURN count(f) AS n
}
//:page RETURN q.i AS i, {id: f.id, name: f.name, claims: claims, articles: articles} AS item
//:count RETURN q.i AS i, n
