// Question: which official has this name?
// Parameters: $name, words in folded spelling: small letters, Persian yeh and kaf, no diacritics.
CALL db.index.fulltext.queryNodes('official_words', $name) YIELD node AS o
RETURN o.id AS id, o.name AS name, o.countries AS countries, o.aliases AS aliases
LIMIT 20
