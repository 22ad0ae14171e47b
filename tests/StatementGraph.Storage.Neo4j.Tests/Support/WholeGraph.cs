using System.Text;
using System.Text.Json;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Neo4j.Tests.Support;

/// <summary>
/// All that a large store holds, page by page, but since when it knows each article, which differs from run to run; <see cref="GraphSnapshot"/>
/// asks more, and is for small ones.
/// </summary>
internal static class WholeGraph
{
    public static async Task<string> OfAsync(IGraphReader graph)
    {
        var text = new StringBuilder();
        var cancellation = TestContext.Current.CancellationToken;
        text.AppendLine(JsonSerializer.Serialize(await graph.StatsAsync(cancellation)));
        await AddAsync<OfficialRecord>(page => Ask.OneAsync(graph.OfficialsAsync, new OfficialQuery { Page = page }));
        await AddAsync<ClaimRecord>(page => Ask.OneAsync(graph.ClaimsAsync, new ClaimQuery { Page = page }));
        await AddAsync<MeetingRecord>(page => Ask.OneAsync(graph.MeetingsAsync, new MeetingQuery { Page = page }));
        await AddAsync<ReportRecord>(page => Ask.OneAsync(graph.ReportsAsync, new ReportQuery { Page = page }));
        await AddAsync<ArticleRecord>(page => Ask.OneAsync(graph.ArticlesAsync, new ArticleQuery { Page = page }), article => article with { RecordedAt = null });
        foreach (var kind in new[] { NodeKind.Country, NodeKind.Publisher, NodeKind.Agency, NodeKind.Topic })
            await AddAsync<FacetRecord>(page => Ask.OneAsync(graph.FacetsAsync, new FacetQuery { Kind = kind, Page = page }));
        foreach (var official in (await Ask.OneAsync(graph.OfficialsAsync, new OfficialQuery())).Items)
        {
            await AddAsync<MetRecord>(page => Ask.OneAsync(graph.MetAsync, new MetQuery { Official = official.Id, Page = page }));
            await AddAsync<RoleRecord>(page => Ask.OneAsync(graph.RolesAsync, new OfficialDetailQuery(official.Id, page)));
            await AddAsync<MentionRecord>(page => Ask.OneAsync(graph.MentionsAsync, new OfficialDetailQuery(official.Id, page)));
        }
        return text.ToString();

        async Task AddAsync<T>(Func<PageRequest, Task<Page<T>>> ask, Func<T, T>? shown = null)
        {
            foreach (var item in await Walk.AllAsync(ask)) text.AppendLine(JsonSerializer.Serialize(shown is null ? item : shown(item)));
        }
    }
}
