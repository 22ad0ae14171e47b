// Purpose: conditions that nest, each for one property or relation of a kind of node; they take the place of <nested> in other files.
// Parameters: <p>, a parameter: a list, words as a property has them, the beginning of an order, or a day.
// Result: a condition on the node <x>; of a relation, that <of> holds of one of the nodes <y> that it leads to.
// Index: official_id, meeting_id where a node is found by its id; the others lead from the node.
// Lines that start with //: are the conditions, by name: node and relation, or node, is, has, starts, words, from or to, and property.
//:claim_speaker EXISTS { MATCH (<y>:Official {id: <x>.speaker}) WHERE <of> }
//:claim_addressee EXISTS { MATCH (<y>:Official {id: <x>.addressee}) WHERE <of> }
//:claim_country any(<y> IN <x>.countries WHERE <of>)
//:claim_topic any(<y> IN <x>.topics WHERE <of>)
//:claim_meeting EXISTS { MATCH (<y>:Meeting {id: <x>.meeting}) WHERE <of> }
//:claim_article EXISTS { MATCH (<x>)-[:IN]->(<y>:Article) WHERE <of> }
//:claim_is_key <x>.id IN <p>
//:claim_is_kind <x>.kind IN <p>
//:claim_is_act <x>.act IN <p>
//:claim_has_act <x>.act IS NOT NULL
//:claim_words_text all(word IN <p> WHERE any(spelling IN word WHERE <x>.words CONTAINS spelling))
//:claim_from_date <x>.order < <p>
//:claim_to_date <x>.order >= <p>
//:article_from_date <x>.order < <p>
//:article_to_date <x>.order >= <p>
//:meeting_participant EXISTS { MATCH (<x>)<-[:TOOK_PART_IN]-(<y>:Official) WHERE <of> }
//:meeting_country any(<y> IN <x>.countries WHERE <of>)
//:meeting_place any(<y> IN <x>.placeCountries WHERE <of>)
//:meeting_article EXISTS { MATCH (<x>)<-[:REPORTS]-(:MeetingReport)-[:IN]->(<y>:Article) WHERE <of> }
//:meeting_claim EXISTS { MATCH (<x>)<-[:SAID_AT]-(<y>:Claim) WHERE <of> }
//:meeting_is_key <x>.id IN <p>
//:meeting_is_kind <x>.kind IN <p>
//:meeting_is_status <x>.status IN <p>
//:meeting_from_date <x>.dateTo >= date(<p>)
//:meeting_to_date <x>.dateFrom <= date(<p>)
//:meeting_has_date <x>.dateFrom IS NOT NULL
//:official_country any(<y> IN <x>.countries WHERE <of>)
//:official_position any(<y> IN COLLECT { MATCH (<x>)-[:HOLDS]->(j<y>:Office) WHERE j<y>.position IS NOT NULL RETURN j<y>.position } WHERE <of>)
//:official_claim EXISTS { MATCH (<x>)-[:SAID]->(<y>:Claim) WHERE <of> }
//:official_meeting EXISTS { MATCH (<x>)-[:TOOK_PART_IN]->(<y>:Meeting) WHERE <of> }
//:official_met EXISTS { MATCH (<x>)-[:TOOK_PART_IN]->(j<y>:Meeting)<-[:TOOK_PART_IN]-(<y>:Official) WHERE j<y>.status = 'PAST' AND j<y>.kind IN ['MEETING', 'CALL', 'VISIT', 'SUMMIT'] AND <y> <> <x> AND <of> }
//:official_is_key <x>.id IN <p>
//:official_is_name any(start IN <p> WHERE <x>.order STARTS WITH start)
//:official_starts_name <x>.order STARTS WITH <p>
//:official_words_name any(name IN <x>.names WHERE all(word IN <p> WHERE any(spelling IN word WHERE name CONTAINS spelling)))
//:article_publisher any(<y> IN [<x>.publisher] WHERE <y> IS NOT NULL AND <of>)
//:article_agency any(<y> IN <x>.agencies WHERE <of>)
//:article_claim EXISTS { MATCH (<x>)<-[:IN]-(<y>:Claim) WHERE <of> }
//:article_meeting EXISTS { MATCH (<x>)<-[:IN]-(:MeetingReport)-[:REPORTS]->(<y>:Meeting) WHERE <of> }
//:article_is_key <x>.id IN <p>
//:article_is_language <x>.language IN <p>
//:article_is_url <x>.url IN <p>
//:article_has_url <x>.url IS NOT NULL
//:article_words_text all(word IN <p> WHERE any(spelling IN word WHERE <x>.words CONTAINS spelling))
//:value_is_key <x> IN <p>
