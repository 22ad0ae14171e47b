// Purpose: all that articles say, whole: to take them back, and to carry them to another store.
// Parameters: $ids.
// Result: article, names (the people, each with the official), reports, claims.
// Index: article_id.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a {.*, publishedOn: toString(a.publishedOn), declaredOn: toString(a.declaredOn)} AS article,
  COLLECT { MATCH (a)-[n:NAMES]->(o:Official) RETURN n {.*, official: o.id} } AS names,
  COLLECT { MATCH (a)<-[:IN]-(r:MeetingReport) RETURN r {.*, dateFrom: toString(r.dateFrom), dateTo: toString(r.dateTo)} } AS reports,
  COLLECT { MATCH (a)<-[:IN]-(c:Claim) RETURN c {.id, .order, .start, .end, .kind, .act, .rule, .topics, .countries, .detail} } AS claims
