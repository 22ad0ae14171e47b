// Question: by which meetings are two officials connected, over others?
// Parameters: $official and $other.
MATCH path = shortestPath((:Official {id: $official})-[:TOOK_PART_IN*..8]-(:Official {id: $other}))
RETURN [step IN nodes(path) | coalesce(step.name, step.kind + ' ' + coalesce(toString(step.dateFrom), 'undated'))] AS steps
