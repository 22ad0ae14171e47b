// Purpose: claims by words of the content, folded before they come here.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes claim_words.
CREATE FULLTEXT INDEX claim_words IF NOT EXISTS FOR (n:Claim) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
