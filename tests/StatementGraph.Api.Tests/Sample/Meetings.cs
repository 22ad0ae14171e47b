using System.Text.Json.Nodes;
using StatementGraph.Identity.Repeats;
using StatementGraph.Model;
using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Sqlite;

namespace StatementGraph.Api.Tests.Sample;

/// <summary>
/// A graph of more people than the sample's, in the real store. Aram met Dara twice and Zed once; Zed met Yara, Yara met Bahar; Bahar asked
/// Tal to come, who met nobody. North News and Wire both report the second meeting of Aram and Dara.
/// </summary>
public sealed class Meetings : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("statementgraph-questions-").FullName;
    private SqliteGraphStore _store = null!;

    private static readonly ArticleBuilder[] Articles =
    [
        Article("Aram met Dara in spring.", "north", 2024, 3, 1).Official("aram", "Aram").Holding("Minister", "minister", "AA", "Aram met").Official("dara", "Dara")
            .Meeting("m-1", "met", ["aram", "dara"], new(2024, 2, 28)),
        Article("Aram met Dara again: customs duties on the border fall by 12 percent from next month, said Aram. He spoke of rail.", "north", 2024, 5, 2)
            .Official("aram", "Aram").Holding("Minister", "minister", "AA", "Aram met").Official("dara", "Dara")
            .Meeting("m-2", "met", ["aram", "dara"], new(2024, 5, 1), place: "BB")
            .Claim("aram", "customs duties on the border fall by 12 percent from next month", About(Act.Agree, "trade")).There()
            .Claim("aram", "spoke of rail", About(null, "rail")).There(),
        Article("Dara received Aram. customs duties on the border fall by 15 percent from next month, said Aram.", "wire", 2024, 5, 3)
            .Official("dara", "Dara").Official("aram", "Aram").Meeting("m-2", "received", ["dara", "aram"], new(2024, 5, 1))
            .Claim("aram", "customs duties on the border fall by 15 percent from next month", About(Act.Agree, "trade")).There(),
        Article("Aram met Zed. Aram: trade needs peace.", "north", 2024, 6, 1).Official("aram", "Aram").Official("zed", "Zed")
            .Meeting("m-3", "met", ["aram", "zed"], new(2024, 6, 1)).Claim("aram", "trade needs peace", About(null, "trade")),
        Article("Zed met Yara. Yara met Bahar, who asked Tal to come.", null, 2024, 7, 1).Official("zed", "Zed").Official("yara", "Yara").Official("bahar", "Bahar").Official("tal", "Tal")
            .Meeting("m-4", "Zed met Yara", ["zed", "yara"], new(2024, 7, 1)).Meeting("m-5", "Yara met Bahar", ["yara", "bahar"])
            .Meeting("m-6", "asked Tal to come", ["bahar", "tal"], new(2024, 7, 2), MeetingKind.Invitation),
    ];

    public async ValueTask InitializeAsync()
    {
        _store = SqliteGraphStore.Open(Path.Combine(_folder, "graph.db"), new TestFolding());
        await _store.AddAsync([.. Articles.Select(article => article.Build())], TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The query must have exactly this answer.</summary>
    public async Task Answers(string query, string answer) =>
        Assert.Equal(JsonNode.Parse($$"""{ "data": {{answer}} }""")!.ToString(), (await AskAsync(query)).ToString());

    /// <summary>The answer to a query.</summary>
    public async Task<JsonNode> AskAsync(string query) =>
        JsonNode.Parse(await new GraphQlExecutor(_store, repeats: new ClaimRepeatsFinder()).ExecuteAsync(query, null, null, TestContext.Current.CancellationToken))!;

    private static ArticleBuilder Article(string text, string? publisher, int year, int month, int day)
    {
        var article = new ArticleBuilder(text).On(year, month, day);
        return publisher is null ? article : article.By(publisher);
    }

    private static Func<Claim, Claim> About(Act? act, string topic) => claim => claim with { Act = act, Countries = ["BB"], Topics = [topic] };
}
