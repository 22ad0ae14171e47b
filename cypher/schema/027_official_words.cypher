// Purpose: officials by words of their names, folded before they come here.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes official_words.
CREATE FULLTEXT INDEX official_words IF NOT EXISTS FOR (n:Official) ON EACH [n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
