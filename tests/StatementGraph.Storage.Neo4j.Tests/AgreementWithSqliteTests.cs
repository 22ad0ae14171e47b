using CsCheck;
using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;
using StatementGraph.Storage.Neo4j.Tests.Support;
using StatementGraph.Storage.Sqlite;

namespace StatementGraph.Storage.Neo4j.Tests;

/// <summary>Promise 6 with both stores beside each other: the same corpus gives the same bytes, cursors included.</summary>
public sealed class AgreementWithSqliteTests : IDisposable
{
    private static readonly ArticleFacts[] Corpus =
    [
        .. ArticleGen.One.Array[60].Single(_ => true, "0000KoIPHx94").DistinctBy(facts => facts.Article.Id),
        .. Series.Batch(0),
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("statementgraph-");

    [Fact]
    public async Task Every_answer_is_the_same_byte_for_byte()
    {
        await using var neo4j = await TestDatabase.NewAsync();
        await using var sqlite = await FilledAsync(neo4j);
        var cancellation = TestContext.Current.CancellationToken;
        Assert.Equal(await GraphSnapshot.OfAsync(sqlite, cancellation), await GraphSnapshot.OfAsync(neo4j.Reader, cancellation));
    }

    [Fact]
    public async Task A_page_of_one_store_goes_on_in_the_other()
    {
        await using var neo4j = await TestDatabase.NewAsync();
        await using var sqlite = await FilledAsync(neo4j);
        var other = neo4j.Reader;
        await SameCursorsAsync(sqlite.OfficialsAsync, other.OfficialsAsync, new OfficialQuery());
        await SameCursorsAsync(sqlite.ClaimsAsync, other.ClaimsAsync, new ClaimQuery());
        await SameCursorsAsync(sqlite.MeetingsAsync, other.MeetingsAsync, new MeetingQuery());
        await SameCursorsAsync(sqlite.ReportsAsync, other.ReportsAsync, new ReportQuery());
        await SameCursorsAsync(sqlite.ArticlesAsync, other.ArticlesAsync, new ArticleQuery());
        await SameCursorsAsync(sqlite.FacetsAsync, other.FacetsAsync, new FacetQuery { Kind = NodeKind.Topic });
        await SameCursorsAsync(sqlite.SearchAsync, other.SearchAsync, new SearchQuery("the", null, PageRequest.Default));
        await SameCursorsAsync(sqlite.MetAsync, other.MetAsync, new MetQuery { Official = "aram-vesali" });
        await SameCursorsAsync(sqlite.RolesAsync, other.RolesAsync, new OfficialDetailQuery("aram-vesali", PageRequest.Default));
        await SameCursorsAsync(sqlite.MentionsAsync, other.MentionsAsync, new OfficialDetailQuery("aram-vesali", PageRequest.Default));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<SqliteGraphStore> FilledAsync(StoreUnderTest neo4j)
    {
        var sqlite = SqliteGraphStore.Open(Path.Join(folder.FullName, "graph.db"), new TestFolding());
        await sqlite.AddAsync(Corpus, TestContext.Current.CancellationToken);
        await neo4j.Writer.AddAsync(Corpus, TestContext.Current.CancellationToken);
        return sqlite;
    }

    private static async Task SameCursorsAsync<TQuery, TItem>(
        Func<IReadOnlyList<TQuery>, CancellationToken, Task<IReadOnlyList<Page<TItem>>>> one,
        Func<IReadOnlyList<TQuery>, CancellationToken, Task<IReadOnlyList<Page<TItem>>>> other, TQuery query)
    {
        var expected = (await Ask.OneAsync(one, query)).Cursors;
        Assert.NotEmpty(expected);
        Assert.Equal(expected, (await Ask.OneAsync(other, query)).Cursors);
    }
}
