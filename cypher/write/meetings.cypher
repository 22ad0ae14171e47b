// Purpose: what is concluded of meetings, and what their reports say.
// Parameters: $ids.
// Result: id, participants, countries, reports (kind, status, dateFrom, dateTo, precision, placeCountry, officials, roleCountries).
// Index: meeting_id.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
RETURN m.id AS id, m.participants AS participants, m.countries AS countries,
  COLLECT {
    MATCH (m)<-[:REPORTS]-(r:MeetingReport)
    RETURN r {.kind, .status, .precision, .placeCountry, .officials, .roleCountries, dateFrom: toString(r.dateFrom), dateTo: toString(r.dateTo)}
  } AS reports
