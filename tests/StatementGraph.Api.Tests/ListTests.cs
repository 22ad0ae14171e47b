using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests;

/// <summary>Countries, topics, publishers, agencies, articles, searches and counts.</summary>
public class ListTests
{
    [Fact]
    public Task Countries_in_the_language_asked() => Graph.Answers(
        """{ countries { nodes { code name(language: "fa") claimCount articleCount } } }""",
        """
        { "countries": { "nodes": [
          { "code": "XB", "name": "XB", "claimCount": 2, "articleCount": 2 },
          { "code": "XA", "name": "آروندیا", "claimCount": 1, "articleCount": 1 }
        ] } }
        """);

    [Fact]
    public Task A_country_with_its_officials_meetings_and_claims() => Graph.Answers(
        """{ country(code: "XA") { name officials { nodes { key } } meetings { totalCount } claims { totalCount } } }""",
        """{ "country": { "name": "Arvandia", "officials": { "nodes": [{ "key": "ramin-delavari" }] }, "meetings": { "totalCount": 1 }, "claims": { "totalCount": 1 } } }""");

    [Fact]
    public Task A_country_that_nobody_speaks_of_is_there_if_it_has_a_name() => Graph.Answers(
        """{ named: country(code: "XC") { name claimCount } unnamed: country(code: "XZ") { name } }""",
        """{ "named": { "name": "Cinderia", "claimCount": 0 }, "unnamed": null }""");

    [Fact]
    public Task Topics_publishers_and_agencies_with_what_is_theirs() => Graph.Answers(
        """
        {
          topics { nodes { key name claims { totalCount } } }
          publishers { nodes { key articles { nodes { title } } } }
          agencies { nodes { key claimCount } }
        }
        """,
        """
        {
          "topics": { "nodes": [{ "key": "transport", "name": "Transport", "claims": { "totalCount": 2 } }] },
          "publishers": { "nodes": [
            { "key": "alef", "articles": { "nodes": [{ "title": "دیدار دلاوری و مراد" }] } },
            { "key": "baa", "articles": { "nodes": [{ "title": null }] } }
          ] },
          "agencies": { "nodes": [{ "key": "alef", "claimCount": 1 }] }
        }
        """);

    [Fact]
    public Task An_article_with_what_it_says() => Graph.Answers(
        """
        {
          articles(where: { language: "ar" }) {
            nodes {
              url publishedOn language extractor
              publisher { key }
              publisherEvidence { quote }
              claims { nodes { text } }
              reports { nodes { evidence { quote } } }
            }
          }
        }
        """,
        """
        { "articles": { "nodes": [{
          "url": "https://baa.example/9", "publishedOn": "2024-05-27", "language": "ar", "extractor": "test-1",
          "publisher": { "key": "baa" },
          "publisherEvidence": null,
          "claims": { "nodes": [{ "text": "بلاده تدعم خط السكة الحديدية" }] },
          "reports": { "nodes": [{ "evidence": [{ "quote": "استقبل" }] }] }
        }] } }
        """);

    [Fact]
    public Task A_search_finds_nodes() => Graph.Answers(
        """{ search(text: "السكة", kinds: [CLAIM]) { totalCount edges { node { __typename ... on Claim { speaker { name } } } } nodes { __typename } } }""",
        """
        { "search": {
          "totalCount": 1,
          "edges": [{ "node": { "__typename": "Claim", "speaker": { "name": "Sami Murad" } } }],
          "nodes": [{ "__typename": "Claim" }]
        } }
        """);

    [Fact]
    public Task A_search_marks_the_words_where_they_stand() => Graph.Answers(
        """{ search(text: "السكة", kinds: [CLAIM]) { edges { match highlights { text start marks { start end } article { key } } } } }""",
        $$"""
        { "search": { "edges": [{ "match": "WORDS", "highlights": [
          { "text": "بلاده تدعم خط السكة الحديدية", "start": {{SampleArticles.Arabic.Text.IndexOf("بلاده تدعم", StringComparison.Ordinal)}},
            "marks": [{ "start": 14, "end": 19 }], "article": { "key": "{{SampleArticles.Arabic.Id}}" } }] }] } }
        """);

    [Fact]
    public void Countries_are_found_by_any_of_their_names_whole_names_first()
    {
        var countries = new Search.CountrySearch(new SampleNames(), StatementGraph.Text.SearchFolding.Instance);
        Assert.Equal(["XA", "XB"], countries.Of("arvandia"));
        Assert.Equal(["XB"], countries.Of("سهليا"));
        Assert.Empty(countries.Of("arvandia sahlia"));
        Assert.Empty(countries.Of("?"));
    }

    [Fact]
    public Task How_much_there_is() => Graph.Answers(
        """{ stats { articles officials claims meetings meetingReports mentions } }""",
        """{ "stats": { "articles": 2, "officials": 2, "claims": 2, "meetings": 1, "meetingReports": 2, "mentions": 2 } }""");
}
