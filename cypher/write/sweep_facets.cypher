// Purpose: remove publishers, agencies, countries or topics that no article has any more.
// Parameters: $ids.
// Result: none.
// Index: publisher_id, agency_id, country_id, topic_id.
// Lines that start with //: are part of it where asked: which of the four.
UNWIND $ids AS id
//:publisher MATCH (f:Publisher {id: id})
//:agency MATCH (f:Agency {id: id})
//:country MATCH (f:Country {id: id})
//:topic MATCH (f:Topic {id: id})
WHERE f.articles = 0 AND NOT (f)<-[:CONCERNS]-()
DETACH DELETE f
