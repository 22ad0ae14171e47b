// Purpose: add what was said: by whom, in which article, to whom, at which meeting, about what.
// Parameters: $rows, lists of values, which the server reads twice as fast as maps:
//   0 article, 1 speaker, 2 publishedOn, 3 id, 4 order, 5 ordinal, 6 text, 7 start, 8 end, 9 words, 10 speakerLocal, 11
//   speakerStart, 12 speakerEnd, 13 cue, 14 cueStart, 15 cueEnd, 16 addressee, 17 addresseeLocal, 18 report, 19
//   meeting, 20 kind, 21 act, 22 countries, 23 topics, 24 rule, 25 publisher, 26 agencies.
// Result: none.
// Index: article_id, official_id, topic_id, country_id, meeting_id.
UNWIND $rows AS row
MATCH (a:Article {id: row[0]})
MATCH (o:Official {id: row[1]})
CREATE (a)<-[:IN]-(c:Claim {
  article: row[0], speaker: row[1], id: row[3], order: row[4], ordinal: row[5], text: row[6], start: row[7],
  end: row[8], words: row[9], speakerLocal: row[10], speakerStart: row[11], speakerEnd: row[12], cue: row[13],
  cueStart: row[14], cueEnd: row[15], addressee: row[16], addresseeLocal: row[17], report: row[18], meeting: row[19],
  kind: row[20], act: row[21], countries: row[22], topics: row[23], rule: row[24], publisher: row[25],
  agencies: row[26], publishedOn: date(row[2])
})<-[:SAID]-(o)
WITH c, row
CALL (c, row) {
  UNWIND row[23] AS id
  WITH DISTINCT c, row, id
  MATCH (f:Topic {id: id})
  CREATE (c)-[:ABOUT {of: 'topic:' + id, order: row[4]}]->(f)
}
CALL (c, row) {
  UNWIND row[22] AS id
  WITH DISTINCT c, row, id
  MATCH (f:Country {id: id})
  CREATE (c)-[:ABOUT {of: 'country:' + id, order: row[4]}]->(f)
}
CALL (c, row) {
  MATCH (m:Meeting {id: row[19]})
  CREATE (c)-[:SAID_AT]->(m)
}
CALL (c, row) {
  MATCH (o:Official {id: row[16]})
  CREATE (c)-[:SAID_TO]->(o)
}
