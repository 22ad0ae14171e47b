using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests;

/// <summary>How the sides report one meeting, where a claim comes from, and what an outlet covers.</summary>
public sealed class CompareTests(Meetings graph) : IClassFixture<Meetings>
{
    [Fact]
    public Task Two_sides_stand_beside_one_another() => graph.Answers(
        """{ compare(meeting: "m-2") { meeting { key } sides { publisher { key } reports { evidence { quote } } } claims { agreement reason claims { publisher { key } evidence { quote } } } } }""",
        """
        { "compare": {
          "meeting": { "key": "m-2" },
          "sides": [
            { "publisher": { "key": "north" }, "reports": [{ "evidence": [{ "quote": "met" }] }] },
            { "publisher": { "key": "wire" }, "reports": [{ "evidence": [{ "quote": "received" }] }] }
          ],
          "claims": [
            {
              "agreement": "CONTRADICTING", "reason": "12 against 15 in otherwise the same words",
              "claims": [
                { "publisher": { "key": "north" }, "evidence": { "quote": "customs duties on the border fall by 12 percent from next month" } },
                { "publisher": { "key": "wire" }, "evidence": { "quote": "customs duties on the border fall by 15 percent from next month" } }
              ]
            },
            { "agreement": "ONLY_ONE", "reason": "nothing shows that another side reports it", "claims": [{ "publisher": { "key": "north" }, "evidence": { "quote": "spoke of rail" } }] }
          ]
        } }
        """);

    [Fact]
    public Task A_meeting_that_nobody_reports_is_not_compared() => graph.Answers("""{ compare(meeting: "nothing") { sides { publisher { key } } } }""", """{ "compare": null }""");

    [Fact]
    public async Task A_claim_is_traced_to_its_publisher()
    {
        var claim = (string)(await graph.AskAsync("""{ claims(where: { text: "rail" }) { nodes { key } } }"""))["data"]!["claims"]!["nodes"]![0]!["key"]!;
        await graph.Answers(
            $$"""{ trace(claim: "{{claim}}") { claim { evidence { quote } } speaker { key } meeting { key } article { publishedOn } agencies { agency { key } } publisher { key } firstAppearance { key } repeats { reason } independentSources } }""",
            $$"""
            { "trace": {
              "claim": { "evidence": { "quote": "spoke of rail" } }, "speaker": { "key": "aram" }, "meeting": { "key": "m-2" }, "article": { "publishedOn": "2024-05-02" },
              "agencies": [], "publisher": { "key": "north" }, "firstAppearance": { "key": "{{claim}}" }, "repeats": [], "independentSources": 1
            } }
            """);
    }

    [Fact]
    public Task An_outlet_covers_officials_topics_and_months() => graph.Answers(
        """
        { coverage(outlet: "north") { outlet { key } articles claims {
          count first last
          officials { claims articles official { key } } topics(first: 1) { claims articles topic { key claimCount } } countries { country { code } claims }
          publishers { publisher { key } } agencies { claims } times { from claims }
        } } }
        """,
        """
        { "coverage": { "outlet": { "key": "north" }, "articles": 3, "claims": {
          "count": 3, "first": "2024-05-02", "last": "2024-06-01",
          "officials": [{ "claims": 3, "articles": 2, "official": { "key": "aram" } }],
          "topics": [{ "claims": 2, "articles": 2, "topic": { "key": "trade", "claimCount": 3 } }],
          "countries": [{ "country": { "code": "BB" }, "claims": 3 }],
          "publishers": [{ "publisher": { "key": "north" } }], "agencies": [], "times": [{ "from": "2024-05-01", "claims": 2 }, { "from": "2024-06-01", "claims": 1 }]
        } } }
        """);
}
