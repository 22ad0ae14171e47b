// Purpose: count claims and articles of publishers, agencies, countries or topics.
// Parameters: $rows: id, claims and articles (added to what is there; negative for what goes), props.
// Result: none.
// Index: publisher_id, agency_id, country_id, topic_id.
// Lines that start with //: are part of it where asked: which of the four.
UNWIND $rows AS row
//:publisher MERGE (f:Publisher {id: row.id})
//:agency MERGE (f:Agency {id: row.id})
//:country MERGE (f:Country {id: row.id})
//:topic MERGE (f:Topic {id: row.id})
ON CREATE SET f.claims = 0, f.articles = 0
SET f.claims = f.claims + row.claims, f.articles = f.articles + row.articles, f += row.props
