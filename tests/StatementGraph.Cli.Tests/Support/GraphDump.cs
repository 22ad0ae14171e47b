using System.Text.Encodings.Web;
using System.Text.Json;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite;
using StatementGraph.Text;

namespace StatementGraph.Cli.Tests.Support;

/// <summary>All that a store answers, as text: two stores with equal dumps hold the same graph.</summary>
public static class GraphDump
{
    private static readonly PageRequest All = new(1_000_000);
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every article, official, meeting, report and claim.</summary>
    public static async Task<string> OfAsync(string file)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var store = SqliteGraphStore.Open(file, SearchFolding.Instance, rules: StatementGraph.Identity.IdentityRules.Default);
        object[] answers =
        [
            // Since when it knows an article is the one thing that differs from run to run.
            (await store.ArticlesAsync([new ArticleQuery { Page = All }], cancellation).ConfigureAwait(false)).Select(page => page with { Items = [.. page.Items.Select(one => one with { RecordedAt = null })] }),
            await store.OfficialsAsync([new OfficialQuery { Page = All }], cancellation).ConfigureAwait(false),
            await store.MeetingsAsync([new MeetingQuery { Page = All }], cancellation).ConfigureAwait(false),
            await store.ReportsAsync([new ReportQuery { Page = All }], cancellation).ConfigureAwait(false),
            await store.ClaimsAsync([new ClaimQuery { Page = All }], cancellation).ConfigureAwait(false),
        ];
        return string.Join('\n', answers.Select(answer => JsonSerializer.Serialize(answer, Readable)));
    }

    /// <summary>How many articles it holds.</summary>
    public static async Task<int> ArticlesAsync(string file)
    {
        await using var store = SqliteGraphStore.Open(file, SearchFolding.Instance, rules: StatementGraph.Identity.IdentityRules.Default);
        return (await store.StatsAsync(TestContext.Current.CancellationToken).ConfigureAwait(false)).Articles;
    }
}
