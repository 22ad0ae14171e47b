using System.Runtime.CompilerServices;
using StatementGraph.Api.Loading;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Export;

/// <summary>What is exported, part by part, so that memory does not grow with it; of a filter's result only the ids of what was given out are kept.</summary>
/// <param name="reader">The graph.</param>
/// <param name="where">Which claims, with those who made them, the articles that report them and the meetings they were made at; null for the whole graph.</param>
internal sealed class ExportGraph(IGraphReader reader, ClaimQuery? where)
{
    private const int PartSize = 500;

    /// <summary>Claims, in the order of the port.</summary>
    public IAsyncEnumerable<IReadOnlyList<ClaimRecord>> ClaimsAsync(CancellationToken cancellation) =>
        Parts.OfAsync(reader.ClaimsAsync, page => (where ?? new()) with { Page = page }, PartSize, cancellation);

    /// <summary>Officials, each once.</summary>
    public IAsyncEnumerable<IReadOnlyList<OfficialRecord>> OfficialsAsync(CancellationToken cancellation) => where is null
        ? Parts.OfAsync(reader.OfficialsAsync, page => new OfficialQuery { Page = page }, PartSize, cancellation)
        : OfAsync(OfficialIdsAsync(cancellation), reader.OfficialsAsync, ids => new OfficialQuery { Ids = ids, Page = new(ids.Count) }, cancellation);

    /// <summary>Articles, each once.</summary>
    public IAsyncEnumerable<IReadOnlyList<ArticleRecord>> ArticlesAsync(CancellationToken cancellation) => where is null
        ? Parts.OfAsync(reader.ArticlesAsync, page => new ArticleQuery { Page = page }, PartSize, cancellation)
        : OfAsync(ArticleIdsAsync(cancellation), reader.ArticlesAsync, ids => new ArticleQuery { Ids = ids, Page = new(ids.Count) }, cancellation);

    /// <summary>Meetings, each once.</summary>
    public IAsyncEnumerable<IReadOnlyList<MeetingRecord>> MeetingsAsync(CancellationToken cancellation) => where is null
        ? Parts.OfAsync(reader.MeetingsAsync, page => new MeetingQuery { Page = page }, PartSize, cancellation)
        : OfAsync(MeetingIdsAsync(cancellation), reader.MeetingsAsync, ids => new MeetingQuery { Ids = ids, Page = new(ids.Count) }, cancellation);

    /// <summary>Reports of those meetings.</summary>
    public IAsyncEnumerable<IReadOnlyList<ReportRecord>> ReportsAsync(CancellationToken cancellation) => where is null
        ? Parts.OfAsync(reader.ReportsAsync, page => new ReportQuery { Page = page }, PartSize, cancellation)
        : ReportsOfAsync(cancellation);

    /// <summary>The officials of some facts, by id.</summary>
    public async Task<IReadOnlyDictionary<string, OfficialRecord>> OfficialsAsync(IEnumerable<string?> ids, CancellationToken cancellation)
    {
        var asked = ids.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var page = (await reader.OfficialsAsync([new() { Ids = asked, Page = new(Math.Max(asked.Count, 1)) }], cancellation).ConfigureAwait(false))[0];
        return page.Items.ToDictionary(official => official.Id, StringComparer.Ordinal);
    }

    /// <summary>The articles of some facts, by id.</summary>
    public async Task<IReadOnlyDictionary<string, ArticleRecord>> ArticlesAsync(IEnumerable<string> ids, CancellationToken cancellation)
    {
        var asked = ids.Distinct(StringComparer.Ordinal).ToList();
        var page = (await reader.ArticlesAsync([new() { Ids = asked, Page = new(Math.Max(asked.Count, 1)) }], cancellation).ConfigureAwait(false))[0];
        return page.Items.ToDictionary(article => article.Article.Id, StringComparer.Ordinal);
    }

    private async IAsyncEnumerable<string> OfficialIdsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var part in ClaimsAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var claim in part)
            {
                yield return claim.SpeakerId;
                if (claim.AddresseeId is { } addressee) yield return addressee;
            }
        }

        await foreach (var part in MeetingsAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var official in part.SelectMany(meeting => meeting.Participants)) yield return official;
        }
    }

    private async IAsyncEnumerable<string> MeetingIdsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var part in ClaimsAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var meeting in part.Select(claim => claim.MeetingId).OfType<string>()) yield return meeting;
        }
    }

    private async IAsyncEnumerable<string> ArticleIdsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var part in ClaimsAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var claim in part) yield return claim.ArticleId;
        }

        await foreach (var part in ReportsAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var report in part) yield return report.ArticleId;
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<ReportRecord>> ReportsOfAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var meetings in MeetingsAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var meeting in meetings)
            {
                await foreach (var part in Parts.OfAsync(reader.ReportsAsync, page => new ReportQuery { Meeting = meeting.Id, Page = page }, PartSize, cancellation).ConfigureAwait(false))
                    yield return part;
            }
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<T>> OfAsync<TQuery, T>(IAsyncEnumerable<string> ids, Func<IReadOnlyList<TQuery>, CancellationToken, Task<IReadOnlyList<Page<T>>>> ask,
        Func<IReadOnlyList<string>, TQuery> query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (seen, part) = (new HashSet<string>(StringComparer.Ordinal), new List<string>());
        await foreach (var id in ids.ConfigureAwait(false))
        {
            if (!seen.Add(id)) continue;
            part.Add(id);
            if (part.Count < PartSize) continue;
            yield return (await ask([query(part)], cancellation).ConfigureAwait(false))[0].Items;
            part = [];
        }

        if (part.Count > 0)
            yield return (await ask([query(part)], cancellation).ConfigureAwait(false))[0].Items;
    }
}
