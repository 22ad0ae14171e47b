// Question: what does an official speak of?
// Parameters: $official.
MATCH (:Official {id: $official})-[s:SPOKE_OF]->(t:Topic)
RETURN t.id AS topic, s.claims AS claims, s.articles AS articles
ORDER BY claims DESC, topic
