using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract.Snapshot;

/// <summary>
/// Asks a store every question, with each filter, about whatever it holds, and writes the answers as text: two stores hold the same graph
/// where the texts are the same, byte for byte. Cursors are left out: each store has its own.
/// </summary>
public sealed class GraphSnapshot
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly IGraphReader graph;
    private readonly CancellationToken cancellation;
    private readonly StringBuilder text = new();

    private GraphSnapshot(IGraphReader graph, CancellationToken cancellation)
    {
        this.graph = graph;
        this.cancellation = cancellation;
    }

    /// <summary>The answers of a store.</summary>
    public static async Task<string> OfAsync(IGraphReader graph, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var snapshot = new GraphSnapshot(graph, cancellation);
        await snapshot.WriteAsync();
        return snapshot.text.ToString();
    }

    private async Task WriteAsync()
    {
        Line("stats", await graph.StatsAsync(cancellation));
        var known = await KnownIds.OfAsync(graph, cancellation);
        await AskAsync(Questions.Officials(known), graph.OfficialsAsync);
        await AskAsync(Questions.Details(known), graph.RolesAsync);
        await AskAsync(Questions.Details(known), graph.MentionsAsync);
        await AskAsync(Questions.Met(known), graph.MetAsync);
        await AskAsync(Questions.Claims(known), graph.ClaimsAsync);
        await AskAsync(Questions.Meetings(known), graph.MeetingsAsync);
        await AskAsync(Questions.Reports(known), graph.ReportsAsync);
        await AskAsync(Questions.Articles(known), graph.ArticlesAsync);
        await AskAsync(Questions.Facets(known), graph.FacetsAsync);
        await AskAsync(Questions.Searches(), graph.SearchAsync);
        Line("contacts", await graph.ContactsAsync([.. known.Officials, "nobody"], cancellation));
        foreach (var (query, days) in Questions.DaysOf(known).Zip(await graph.DaysAsync(Questions.DaysOf(known), cancellation))) Line(JsonSerializer.Serialize(query, Json), days);
        Line("profiles", await graph.ProfilesAsync([.. known.Officials, "nobody"], cancellation));
    }

    private async Task AskAsync<TQuery, TItem>(
        IReadOnlyList<TQuery> queries, Func<IReadOnlyList<TQuery>, CancellationToken, Task<IReadOnlyList<Page<TItem>>>> ask)
        where TQuery : notnull
    {
        var pages = await ask(queries, cancellation);
        Assert.Equal(queries.Count, pages.Count);
        for (var i = 0; i < queries.Count; i++)
        {
            Line(typeof(TQuery).Name, queries[i]);
            Line("  total", pages[i].TotalCount);
            foreach (var item in pages[i].Items) Line("  ", item);
        }
    }

    private void Line<T>(string head, T value) => text.Append(head).Append(' ').Append(JsonSerializer.Serialize(value, Json)).Append('\n');
}
