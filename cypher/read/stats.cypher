// Purpose: how much there is; all but mentions are counts that Neo4j keeps.
// Parameters: none.
// Result: articles, officials, claims, meetings, reports, mentions.
// Index: graph_id.
MATCH (g:StatementGraph {id: 'graph'})
RETURN COUNT { (:Article) } AS articles, COUNT { (:Official) } AS officials, COUNT { (:Claim) } AS claims,
  COUNT { (:Meeting) } AS meetings, COUNT { (:MeetingReport) } AS reports, g.mentions AS mentions
