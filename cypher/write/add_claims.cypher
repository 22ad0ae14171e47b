// Purpose: add what was said: by whom, in which article, to whom, at which meeting, about what.
// Parameters: $articles, $officials, $meetings, $topics, $countries, ids, each once; $rows, lists of values, which name those by their place:
//   0 article, 1 speaker, 2 local id, 3 ordinal as it ends the order, 4 text, 5 start, 6 end, 7 words, 8 kind, 9 act, 10
//   rule, 11 detail, 12 addressees, 13 meetings, 14 topics, 15 countries (the last four as lists of places, null for none).
// Result: none.
// Index: article_id, official_id, topic_id, country_id, meeting_id: each node is looked up once, not once a claim.
WITH COLLECT { UNWIND range(0, size($articles) - 1) AS i MATCH (a:Article {id: $articles[i]}) RETURN a ORDER BY i } AS articles,
  COLLECT { UNWIND range(0, size($articles) - 1) AS i MATCH (a:Article {id: $articles[i]}) RETURN a.order ORDER BY i } AS orders,
  COLLECT { UNWIND range(0, size($officials) - 1) AS i MATCH (o:Official {id: $officials[i]}) RETURN o ORDER BY i } AS officials,
  COLLECT { UNWIND range(0, size($meetings) - 1) AS i MATCH (m:Meeting {id: $meetings[i]}) RETURN m ORDER BY i } AS meetings,
  COLLECT { UNWIND range(0, size($topics) - 1) AS i MATCH (f:Topic {id: $topics[i]}) RETURN f ORDER BY i } AS topics,
  COLLECT { UNWIND range(0, size($countries) - 1) AS i MATCH (f:Country {id: $countries[i]}) RETURN f ORDER BY i } AS countries
UNWIND $rows AS row
WITH row, articles[row[0]] AS a, officials[row[1]] AS o, orders[row[0]] + row[3] AS order, officials, meetings, topics, countries
CREATE (a)<-[:IN]-(c:Claim {
  id: $articles[row[0]] + row[2], order: order, text: row[4], start: row[5], end: row[6], words: row[7], kind: row[8], act: row[9],
  rule: row[10], detail: row[11], speaker: $officials[row[1]], addressee: $officials[row[12][0]], meeting: $meetings[row[13][0]],
  topics: [i IN row[14] | $topics[i]], countries: [i IN row[15] | $countries[i]]
})<-[:SAID]-(o)
FOREACH (i IN row[12] | FOREACH (to IN [officials[i]] | CREATE (c)-[:SAID_TO]->(to)))
FOREACH (i IN row[13] | FOREACH (m IN [meetings[i]] | CREATE (c)-[:SAID_AT]->(m)))
FOREACH (i IN row[14] | FOREACH (f IN [topics[i]] | CREATE (c)-[:ABOUT {of: 'topic:' + $topics[i], order: order}]->(f)))
FOREACH (i IN row[15] | FOREACH (f IN [countries[i]] | CREATE (c)-[:ABOUT {of: 'country:' + $countries[i], order: order}]->(f)))
