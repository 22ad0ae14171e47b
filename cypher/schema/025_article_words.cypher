// Purpose: articles by words of the text, folded before they come here: the analyzer only splits at spaces.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes article_words.
CREATE FULLTEXT INDEX article_words IF NOT EXISTS FOR (n:Article) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
