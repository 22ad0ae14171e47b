// Purpose: articles in the order of their question.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes article_order.
CREATE RANGE INDEX article_order IF NOT EXISTS FOR (n:Article) ON (n.order)
