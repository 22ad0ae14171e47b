using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests;

/// <summary>Filters that nest over relations.</summary>
public sealed class FilterTests(Meetings graph) : IClassFixture<Meetings>
{
    [Theory]
    [InlineData("""participants: { some: { country: { code: { eq: "AA" } } }""", "m-3 m-2 m-1")]
    [InlineData("""participants: { all: { country: { code: { eq: "AA" } } }""", "")]
    [InlineData("""participants: { none: { country: { code: { eq: "AA" } } }""", "m-6 m-4 m-5")]
    [InlineData("""participants: { some: { met: { some: { name: { startsWith: "yA" } } } }""", "m-6 m-4 m-3 m-5")]
    [InlineData("""not: { claims: { none: { topics: { some: { key: { in: ["rail", "energy"] } } } } }""", "m-2")]
    [InlineData("""or: [{ kind: { eq: INVITATION } }, { articles: { some: { publisher: { some: { key: { eq: "wire" } } } } } }]""", "m-6 m-2")]
    [InlineData("""and: [{ date: { exists: false } }, { status: { in: [PAST] } }]""", "m-5")]
    [InlineData("""date: { from: "2024-05-01", to: "2024-06-01" }, places: { none: {} }""", "m-3")]
    [InlineData("""key: { eq: "m-1" }, or: []""", "")]
    public Task Meetings_that_a_filter_lets_through(string filter, string keys) => Lists("meetings", filter, "key", keys);

    [Theory]
    [InlineData("""speaker: { country: { code: { eq: "AA" } } }, act: { exists: false }""", "trade needs peace|spoke of rail")]
    [InlineData("""act: { in: [AGREE, REJECT] }, text: { words: "15" }""", "customs duties on the border fall by 15 percent from next month")]
    [InlineData("""meeting: { none: {} }""", "trade needs peace")]
    [InlineData("""addressee: { some: {} }""", "")]
    [InlineData("""article: { publisher: { some: { key: { eq: "wire" } } }, published: { from: "2024-05-03" } }""", "customs duties on the border fall by 15 percent from next month")]
    [InlineData("""meeting: { some: { participants: { some: { key: { eq: "zed" } } } } }""", "")]
    public Task Claims_that_a_filter_lets_through(string filter, string texts) => Lists("claims", filter, "text", texts, '|');

    [Theory]
    [InlineData("""name: { in: ["ARAM", "zed"] }""", "aram zed")]
    [InlineData("""position: { key: { eq: "minister" } }, said: { some: { kind: { eq: DIRECT } } }""", "aram")]
    [InlineData("""said: { none: {} }, met: { some: { key: { eq: "aram" } } }""", "dara zed")]
    [InlineData("""name: { words: "bah" }, meetings: { some: { kind: { eq: INVITATION } } }""", "bahar")]
    public Task Officials_that_a_filter_lets_through(string filter, string keys) => Lists("officials", filter, "key", keys);

    [Theory]
    [InlineData("""publisher: { none: {} }""", 1)]
    [InlineData("""url: { exists: true }""", 0)]
    [InlineData("""language: { eq: "en" }, claims: { some: { countries: { all: { code: { eq: "BB" } } } } }""", 3)]
    public Task Articles_that_a_filter_lets_through(string filter, int count) =>
        graph.Answers($$"""{ articles(filter: { {{filter}} }) { totalCount } }""", $$"""{ "articles": { "totalCount": {{count}} } }""");

    [Fact]
    public Task A_filter_and_where_both_hold_and_count_together() => graph.Answers(
        """{ official(id: "aram") { said(where: { topic: "trade" }, filter: { act: { exists: true } }) { totalCount } } claimTotals(filter: { act: { exists: true } }) { count topics { topic { key } claims } } }""",
        """{ "official": { "said": { "totalCount": 2 } }, "claimTotals": { "count": 2, "topics": [{ "topic": { "key": "trade" }, "claims": 2 }] } }""");

    [Fact]
    public Task Meetings_about_a_topic_and_by_a_publisher_in_short() => graph.Answers(
        """{ topic: meetings(where: { topic: "rail" }) { nodes { key } } publisher: meetings(where: { publisher: "wire" }) { nodes { key } } }""",
        """{ "topic": { "nodes": [{ "key": "m-2" }] }, "publisher": { "nodes": [{ "key": "m-2" }] } }""");

    [Fact]
    public async Task Too_large_a_filter_is_the_callers_error()
    {
        var parts = string.Join(", ", Enumerable.Repeat("""{ key: { eq: "x" } }""", 101));
        Assert.Equal("A filter has at most 100 parts.", (string?)(await graph.AskAsync($$"""{ claims(filter: { or: [{{parts}}] }) { totalCount } }"""))["errors"]![0]!["message"]);
    }

    // The braces of a list of conditions may be left open.
    private async Task Lists(string list, string filter, string field, string expected, char separator = ' ')
    {
        var closed = filter + string.Concat(Enumerable.Repeat(" }", filter.Count(letter => letter == '{') - filter.Count(letter => letter == '}')));
        var answer = await graph.AskAsync($"{{ {list}(filter: {{ {closed} }}) {{ nodes {{ {field} }} }} }}");
        Assert.Null(answer["errors"]);
        Assert.Equal(expected, string.Join(separator, answer["data"]![list]!["nodes"]!.AsArray().Select(node => (string?)node![field])));
    }
}
