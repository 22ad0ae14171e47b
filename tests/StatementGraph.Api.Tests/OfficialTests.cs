using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests;

/// <summary>What can be asked of an official.</summary>
public class OfficialTests
{
    [Fact]
    public Task Whom_they_met_with_the_words_that_tell_of_it() => Graph.Answers(
        """
        {
          official(id: "ramin-delavari") {
            name
            met {
              edges {
                count first last
                node { name }
                meetings { nodes { reports { nodes { evidence { quote start end article { url } } } } } }
              }
            }
          }
        }
        """,
        """
        {
          "official": {
            "name": "Ramin Delavari",
            "met": {
              "edges": [{
                "count": 1, "first": "2024-05-27", "last": "2024-05-27",
                "node": { "name": "Sami Murad" },
                "meetings": { "nodes": [{ "reports": { "nodes": [
                  { "evidence": [{ "quote": "دیدار کرد", "start": 92, "end": 101, "article": { "url": "https://alef.example/1" } }] },
                  { "evidence": [{ "quote": "استقبل", "start": 0, "end": 6, "article": { "url": "https://baa.example/9" } }] }
                ] } }] }
              }]
            }
          }
        }
        """);

    [Fact]
    public Task What_they_said_on_a_topic_between_two_days() => Graph.Answers(
        """
        {
          official(id: "ramin-delavari") {
            said(where: { topic: "transport", kind: DIRECT, published: { from: "2024-05-01", to: "2024-05-31" } }) {
              totalCount
              nodes { text addressee { name } }
            }
            heard { totalCount }
          }
        }
        """,
        """
        {
          "official": {
            "said": {
              "totalCount": 1,
              "nodes": [{ "text": "راه آهن تازه دو کشور را به هم نزدیک می‌کند.", "addressee": { "name": "Sami Murad" } }]
            },
            "heard": { "totalCount": 0 }
          }
        }
        """);

    [Fact]
    public Task What_they_spoke_about_counted_by_topic_and_by_country() => Graph.Answers(
        """
        {
          official(id: "sami-murad") {
            saidByTopic { edges { count node { key name claimCount } claims { totalCount } } }
            saidByCountry { edges { count node { code name claimCount } } nodes { code } }
          }
        }
        """,
        """
        {
          "official": {
            "saidByTopic": { "edges": [{ "count": 1, "node": { "key": "transport", "name": "Transport", "claimCount": 2 }, "claims": { "totalCount": 1 } }] },
            "saidByCountry": { "edges": [{ "count": 1, "node": { "code": "XB", "name": "Sahlia", "claimCount": 2 } }], "nodes": [{ "code": "XB" }] }
          }
        }
        """);

    [Fact]
    public Task Roles_from_articles_and_positions_held_from_the_authority() => Graph.Answers(
        """
        {
          official(id: "ramin-delavari") {
            localNames { language name }
            countries { code }
            roles { nodes { title position { key name } country { name } evidence { quote } } }
            occupancies { title position { key name(language: "zz") } country { code } from to source }
          }
        }
        """,
        """
        {
          "official": {
            "localNames": [{ "language": "fa", "name": "رامین دلاوری" }],
            "countries": [{ "code": "XA" }],
            "roles": { "nodes": [{
              "title": "Minister of Foreign Affairs",
              "position": { "key": "foreign-minister", "name": "Foreign minister" },
              "country": { "name": "Arvandia" },
              "evidence": { "quote": "وزیر امور خارجه آروندیا" }
            }] },
            "occupancies": [{
              "title": "Minister of Foreign Affairs",
              "position": { "key": "foreign-minister", "name": "foreign-minister" },
              "country": { "code": "XA" },
              "from": "2023-01-10", "to": null, "source": "Register of Arvandia"
            }]
          }
        }
        """);

    [Fact]
    public Task Where_articles_name_them_and_why_it_is_them() => Graph.Answers(
        """{ official(id: "ramin-delavari") { mentions(first: 1, after: "cursor-0") { nodes { kind reason evidence { quote sentence } } } } }""",
        """
        { "official": { "mentions": { "nodes": [{
          "kind": "NAME",
          "reason": "The surname is that of an official named before.",
          "evidence": { "quote": "دلاوری", "sentence": "دلاوری گفت: «راه آهن تازه دو کشور را به هم نزدیک می‌کند.»" }
        }] } } }
        """);

    [Fact]
    public Task An_official_that_no_authority_knows_held_nothing() => Graph.Answers(
        """{ official(id: "sami-murad") { localNames { name } occupancies { source } } }""",
        """{ "official": { "localNames": [], "occupancies": [] } }""");

    [Fact]
    public Task Officials_by_name_and_by_country() => Graph.Answers(
        """
        {
          byName: officials(where: { name: "دلاوری" }) { nodes { key } }
          byCountry: officials(where: { country: "XB" }) { nodes { key } }
        }
        """,
        """
        {
          "byName": { "nodes": [{ "key": "ramin-delavari" }] },
          "byCountry": { "nodes": [{ "key": "sami-murad" }] }
        }
        """);

    [Fact]
    public Task Nobody_of_that_name() => Graph.Answers("""{ official(id: "nobody") { name } }""", """{ "official": null }""");
}
