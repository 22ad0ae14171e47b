using StatementGraph.Api.Changes;
using StatementGraph.Api.Tests.Sample;
using StatementGraph.Api.Tests.Support;

namespace StatementGraph.Api.Tests.Changes;

/// <summary>Whoever listens is told of what this server adds.</summary>
public class SubscriptionTests
{
    private const string Claims = "subscription { claimAdded { text evidence { quote } } }";

    [Fact]
    public async Task A_client_of_GraphQL_over_SSE_is_told()
    {
        await using var server = await StartAsync();
        var output = await Tool.NodeAsync("subscribe.mjs", new Uri(server.Address, "/graphql").ToString(), Claims, Ingest("The line is open."));
        Assert.Equal("""{"data":{"claimAdded":{"text":"The line is open.","evidence":{"quote":"The line is open."}}}}""", output.Trim());
    }

    [Theory]
    [InlineData("subscription { claimAdded(official: \"sami-murad\", country: \"XB\") { text } }", true)]
    [InlineData("subscription { claimAdded(official: \"ramin-delavari\") { text } }", false)]
    [InlineData("subscription { claimAdded(country: \"XA\") { text } }", false)]
    [InlineData("subscription { claimAdded(topic: \"transport\") { text } }", false)]
    [InlineData("subscription { meetingAdded { key } }", false)]
    public async Task Only_what_the_filter_lets_through_comes(string subscription, bool comes)
    {
        await using var server = await StartAsync();
        await using var events = await Events.ListenAsync(server, subscription);
        await server.AnswerAsync(Ingest("One."));
        if (comes)
            Assert.Equal("""{"data":{"claimAdded":{"text":"One."}}}""", await events.NextAsync());
        else
            Assert.Equal(":", await events.LineAsync());
    }

    [Fact]
    public async Task A_meeting_that_is_told_of_comes_with_its_evidence()
    {
        await using var server = await StartAsync();
        await server.Store.RetractAsync([SampleFacts.All[0].Article.Id], TestContext.Current.CancellationToken);
        var changes = new AnnouncedWrites(server.Store, server.Settings.Changes);
        await using var events = await Events.ListenAsync(server, "subscription { meetingAdded(official: \"ramin-delavari\", country: \"XB\") { key evidence { quote } participants { name } } }");
        await changes.AddAsync([SampleFacts.All[0]], TestContext.Current.CancellationToken);
        Assert.Contains("\"quote\":\"دیدار کرد\"", await events.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_known_already_is_not_told_again()
    {
        await using var server = await StartAsync();
        await server.AnswerAsync(Ingest("One."));
        await using var events = await Events.ListenAsync(server, Claims);
        await server.AnswerAsync(Ingest("One."));
        await server.AnswerAsync(Ingest("Other."));
        Assert.Contains("Other.", await events.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_keep_up_is_cut_off_and_told_so()
    {
        var feed = new ChangeFeed();
        using var listener = feed.Listen(2, 1);
        await using var added = listener.AddedAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        for (var i = 0; i < 3; i++)
            feed.Tell(new($"{i}", []));
        Assert.True(await added.MoveNextAsync());
        Assert.True(await added.MoveNextAsync());
        await Assert.ThrowsAsync<SlowListenerException>(async () => await added.MoveNextAsync());
        Assert.Equal(0, feed.Listeners);
    }

    [Fact]
    public async Task There_are_so_many_subscriptions_and_no_more()
    {
        await using var server = await StartAsync(new() { Subscriptions = 1 });
        await using var first = await Events.ListenAsync(server, Claims);
        await server.AnswerAsync(Ingest("One."));
        await first.NextAsync();
        await using var second = await Events.OpenAsync(server, Claims);
        Assert.Contains("\"code\":\"SUBSCRIPTIONS\",\"reached\":2,\"limit\":1", await second.NextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subscription { claimAdded { gossip } }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("subscription { claimAdded(official: \"Q291bnRyeTpYQQ\") { text } }", "BAD_ARGUMENT")]
    public async Task What_can_not_be_subscribed_to_is_said_and_the_stream_ends(string subscription, string code)
    {
        await using var server = await StartAsync();
        await using var events = await Events.OpenAsync(server, subscription);
        Assert.Contains(code, await events.NextAsync(), StringComparison.Ordinal);
        await events.EndAsync();
    }

    [Fact]
    public async Task A_query_is_one_event()
    {
        await using var server = await StartAsync();
        await using var events = await Events.OpenAsync(server, "{ stats { articles } }");
        Assert.Equal("""{"data":{"stats":{"articles":2}}}""", await events.NextAsync());
        await events.EndAsync();
    }

    [Fact]
    public async Task Without_a_stream_there_is_no_subscription()
    {
        await using var server = await StartAsync();
        Assert.Equal("NOT_A_STREAM", (await server.AnswerAsync(Claims)).Code());
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_streams()
    {
        var server = await StartAsync();
        await using var events = await Events.ListenAsync(server, Claims);
        await server.AnswerAsync(Ingest("One."));
        await events.NextAsync();
        await server.DisposeAsync();
        await events.EndAsync();
    }

    private static string Ingest(string text) => $$"""mutation { ingest(article: { text: "{{text}}" }) { isNew } }""";

    private static Task<StoreServer> StartAsync(GraphQlLimits? limits = null) => StoreServer.StartAsync(_ => new()
    {
        Extraction = new OneSentence(), Limits = (limits ?? new()) with { KeepAlive = TimeSpan.FromMilliseconds(400) },
    });
}
