// Purpose: the first article that states an office of an official, with all that it says of that official.
// Parameters: $rows: official, office.
// Result: official, office, article, and of each person: ordinal, local, offices, roleStarts, roleEnds.
// Index: names_by_official.
UNWIND $rows AS row
MATCH (:Official {id: row.official})<-[n:NAMES]-(a:Article)
WHERE row.office IN n.offices
WITH row, min(a.id) AS first
MATCH (:Official {id: row.official})<-[n:NAMES]-(a:Article {id: first})
RETURN row.official AS official, row.office AS office, first AS article,
  collect(n {.ordinal, .local, .offices, .roleStarts, .roleEnds}) AS people
