// Purpose: tell which officials articles name, where, and what they say of their names and offices.
// Parameters: $rows, lists of values, which the server reads twice as fast as maps:
//   0 article, 1 official, 2 order, 3 ordinal, 4 again, 5 local, 6 name, 7 aliases, 8 reason, 9 profile, 10 kinds, 11
//   starts, 12 ends, 13 offices, 14 roleStarts, 15 roleEnds, 16 signature, 17
//   stated, the official that the article states where it is another.
// Result: none.
// Index: article_id, official_id.
UNWIND $rows AS row
MATCH (a:Article {id: row[0]})
MATCH (o:Official {id: row[1]})
CREATE (a)-[:NAMES {
  official: row[1], order: row[2], ordinal: row[3], again: row[4], local: row[5], name: row[6], aliases: row[7],
  reason: row[8], profile: row[9], kinds: row[10], starts: row[11], ends: row[12], offices: row[13], roleStarts:
  row[14], roleEnds: row[15], signature: row[16], stated: row[17]
}]->(o)
