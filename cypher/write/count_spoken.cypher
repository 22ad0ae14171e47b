// Purpose: count the claims and articles in which an official speaks of a country or topic, or is quoted by a publisher or agency.
// Parameters: $rows: official, id, claims and articles (added to what is there; negative for what goes).
// Result: none.
// Index: official_id, publisher_id, agency_id, country_id, topic_id.
// Lines that start with //: are part of it where asked: which of the four.
UNWIND $rows AS row
MATCH (o:Official {id: row.official})
//:publisher MATCH (f:Publisher {id: row.id})
//:agency MATCH (f:Agency {id: row.id})
//:country MATCH (f:Country {id: row.id})
//:topic MATCH (f:Topic {id: row.id})
//:publisher MERGE (o)-[s:QUOTED_BY]->(f)
//:agency MERGE (o)-[s:QUOTED_BY]->(f)
//:country MERGE (o)-[s:SPOKE_OF]->(f)
//:topic MERGE (o)-[s:SPOKE_OF]->(f)
ON CREATE SET s.claims = 0, s.articles = 0
SET s.claims = s.claims + row.claims, s.articles = s.articles + row.articles
FOREACH (gone IN CASE WHEN s.articles = 0 THEN [s] ELSE [] END | DELETE gone)
