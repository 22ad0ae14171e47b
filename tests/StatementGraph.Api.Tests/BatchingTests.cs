using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests;

/// <summary>A level of a query is one call of the port, however many items it has.</summary>
public class BatchingTests
{
    [Fact]
    public Task Whom_everybody_met_is_one_call_a_level() => Asks(
        """
        { officials(first: 5) { nodes { met(first: 5) { edges { node { name } meetings { nodes { reports { nodes { evidence { article { url } } } } } } } } } } }
        """,
        ("officials", 1), ("met", 2), ("officials", 1), ("meetings", 2), ("reports", 2), ("articles", 1));

    [Fact]
    public Task Speakers_articles_and_publishers_of_all_claims_are_one_call_each() => Asks(
        """
        { claims { nodes { speaker { name } addressee { name } meeting { key } article { url } publisher { name } agencies { agency { name } } } } }
        """,
        ("claims", 1), ("officials", 1), ("meetings", 1), ("articles", 1), ("facets", 2));

    [Fact]
    public Task Four_kinds_of_things_that_are_counted_are_one_call() => Asks(
        """
        { claims { nodes { countries { claimCount } topics { claimCount } } } publishers { nodes { claimCount } } }
        """,
        ("claims", 1), ("facets", 1), ("facets", 2));

    [Fact]
    public Task The_same_article_is_read_once() => Asks(
        """
        { meetings { nodes { reports { nodes { article { url } evidence { sentence article { language } } participants { evidence { article { key } } } } } } } }
        """,
        ("meetings", 1), ("reports", 1), ("articles", 1));

    [Fact]
    public Task Profiles_of_all_officials_are_one_call() => Asks(
        "{ officials { nodes { occupancies { source } localNames { name } } } }", ("officials", 1), ("profiles", 2));

    [Fact]
    public Task A_neighbourhood_is_one_call_a_level_and_one_for_its_edges() => Asks(
        """{ neighbourhood(of: ["ramin-delavari", "sami-murad"], depth: 1) { nodes { official { name } } edges { one { name } other { name } count } } }""",
        ("met", 2), ("officials", 1), ("met", 2), ("officials", 1));

    [Fact]
    public Task A_path_is_one_call_a_step_and_one_for_all_its_meetings() => Asks(
        """{ path(from: "ramin-delavari", to: "sami-murad") { steps { from { name } to { name } meeting { key } evidence { quote } } } }""",
        ("contacts", 1), ("meetings", 1), ("officials", 1), ("reports", 1));

    [Fact]
    public Task A_timeline_is_one_call_of_each_question_whoever_is_asked_for() => Asks(
        """{ timeline(officials: ["ramin-delavari", "sami-murad"]) { totalCount nodes { ... on Meeting { key } } } }""",
        ("meetings", 2), ("claims", 2), ("days", 1));

    private static async Task Asks(string query, params (string, int)[] calls)
    {
        var reader = new SampleReader();
        var answer = await Graph.Executor(reader).AnswerAsync(query, null, null, TestContext.Current.CancellationToken);
        Assert.False(answer.HasErrors, answer.Json);
        Assert.Equal(calls.Order(), reader.Calls.Order());
    }
}
