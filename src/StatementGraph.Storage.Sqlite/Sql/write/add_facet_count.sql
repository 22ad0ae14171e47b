-- Purpose: count claims and articles of a country, publisher, agency or topic; negative numbers count them out.
-- Parameters: :kind, a NodeKind; :speaker_no, 0 for everyone; :id; :claims; :articles.
-- Result: none; rows may fall to 0 articles and are swept afterwards.
INSERT INTO facet_count (kind, speaker_no, id, claims, articles)
VALUES (:kind, :speaker_no, :id, :claims, :articles)
ON CONFLICT DO UPDATE SET claims = claims + excluded.claims, articles = articles + excluded.articles
