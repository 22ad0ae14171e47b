// Purpose: a publisher's articles in their order.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes article_by_publisher.
CREATE RANGE INDEX article_by_publisher IF NOT EXISTS FOR (n:Article) ON (n.publisher, n.order)
