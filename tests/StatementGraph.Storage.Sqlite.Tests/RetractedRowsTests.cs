using CsCheck;
using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Tests;

/// <summary>Retraction, seen from inside: no table keeps a row that no question would show.</summary>
public sealed class RetractedRowsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task No_row_of_any_table_is_left_of_articles_that_were_retracted()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using (var store = SqliteGraphStore.Open(folder.File("graph.db"), new TestFolding()))
        {
            var articles = ArticleGen.One.Array[40].Single().DistinctBy(facts => facts.Article.Id).ToList();
            await store.AddAsync(articles, cancellation);
            Assert.Equal(articles.Count, await store.RetractAsync([.. articles.Select(facts => facts.Article.Id)], cancellation));
        }

        using var database = Database.Open(folder.File("graph.db"));
        Assert.All(Tables(database), table => Assert.Equal(0, database.Scalar($"SELECT count(*) FROM {table}")));
        Assert.Equal(0, database.Scalar("SELECT articles + officials + claims + meetings + reports + mentions FROM graph_stats"));
    }

    public void Dispose() => folder.Dispose();

    // Of a full-text index, docsize has a row for each text that is in it; the others are its machinery.
    private static List<string> Tables(Database database)
    {
        using var tables = database.PrepareText(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' AND name <> 'graph_stats' AND (name NOT LIKE '%\\_search\\_%' ESCAPE '\\' OR name LIKE '%docsize')");
        var names = tables.Texts();
        Assert.True(names.Count > 20);
        return names;
    }
}
