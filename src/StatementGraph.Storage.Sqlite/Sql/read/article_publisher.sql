-- Purpose: who published an article, as it says.
-- Parameters: :article_no.
-- Result: publisher's id, name, country; the id is null where nothing says.
SELECT publisher_id, publisher_name, publisher_country FROM article WHERE article_no = :article_no
