using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests;

/// <summary>What can be asked of a claim.</summary>
public class ClaimTests
{
    [Fact]
    public Task A_claim_with_everything_that_shows_it() => Graph.Answers(
        """
        {
          claims(where: { speaker: "ramin-delavari" }) {
            nodes {
              text kind act rule publishedOn
              evidence { quote start end sentence }
              cueEvidence { quote start end }
              speakerEvidence { quote }
              speaker { name }
              addressee { name }
              countries { code }
              topics { key }
              meeting { key }
              article { title language }
              publisher { key }
              agencies { agency { key } }
            }
          }
        }
        """,
        """
        { "claims": { "nodes": [{
          "text": "راه آهن تازه دو کشور را به هم نزدیک می‌کند.",
          "kind": "DIRECT", "act": null, "rule": "fa.said-colon", "publishedOn": "2024-05-28",
          "evidence": {
            "quote": "راه آهن تازه دو کشور را به هم نزدیک می‌کند.", "start": 116, "end": 159,
            "sentence": "دلاوری گفت: «راه آهن تازه دو کشور را به هم نزدیک می‌کند.»"
          },
          "cueEvidence": { "quote": "گفت", "start": 110, "end": 113 },
          "speakerEvidence": { "quote": "دلاوری" },
          "speaker": { "name": "Ramin Delavari" },
          "addressee": { "name": "Sami Murad" },
          "countries": [{ "code": "XA" }, { "code": "XB" }],
          "topics": [{ "key": "transport" }],
          "meeting": { "key": "m-1" },
          "article": { "title": "دیدار دلاوری و مراد", "language": "fa" },
          "publisher": { "key": "alef" },
          "agencies": []
        }] } }
        """);

    [Fact]
    public Task Claims_by_act_and_the_agency_that_their_article_cites() => Graph.Answers(
        """
        { claims(where: { act: SUPPORT, country: "XB" }) { totalCount nodes { kind act meeting { key } agencies { agency { name articleCount } evidence { quote } } } } }
        """,
        """
        { "claims": { "totalCount": 1, "nodes": [{
          "kind": "INDIRECT", "act": "SUPPORT", "meeting": null,
          "agencies": [{ "agency": { "name": "alef", "articleCount": 1 }, "evidence": { "quote": "نقلا عن ألف نيوز" } }]
        }] } }
        """);

    [Fact]
    public Task A_filter_that_contradicts_the_place_of_the_list_is_an_error() => Graph.Fails(
        """{ official(id: "sami-murad") { said(where: { speaker: "ramin-delavari" }) { totalCount } } }""",
        "BAD_ARGUMENT", "'where.speaker' can't differ from where the list stands.");

    [Fact]
    public Task An_act_that_is_none_is_an_error() => Graph.Fails(
        """{ claims(where: { act: GOSSIP }) { totalCount } }""",
        "ARGUMENTS_OF_CORRECT_TYPE",
        "Argument 'where' has invalid value. In field 'act': [Expected type 'Act', found GOSSIP.]");
}
