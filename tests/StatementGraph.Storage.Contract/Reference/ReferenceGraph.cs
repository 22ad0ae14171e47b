using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract.Reference;

/// <summary>
/// The port as plainly as it can be said: a list of facts and, for each question, one look through all of it. Too slow for use, and
/// short enough to compare with the port's comments: what a store answers is right where it answers as this does (promise 6).
/// </summary>
public sealed partial class ReferenceGraph(ISearchFolding folding) : IGraphReader, IGraphWriter
{
    private readonly SortedDictionary<string, ArticleFacts> articles = new(StringComparer.Ordinal);

    private IEnumerable<ArticleFacts> All => articles.Values;

    /// <inheritdoc/>
    public Task<int> AddAsync(IReadOnlyList<ArticleFacts> articles, CancellationToken cancellation)
    {
        var changed = 0;
        foreach (var facts in articles)
        {
            var known = this.articles.GetValueOrDefault(facts.Article.Id);
            var path = Smaller(known?.Article.Path, facts.Article.Path);
            if (known is not null && known.Extractor == facts.Extractor && known.Article.Path == path) continue;
            this.articles[facts.Article.Id] = facts with { Article = facts.Article with { Path = path } };
            changed++;
        }
        return Task.FromResult(changed);
    }

    /// <inheritdoc/>
    public Task<int> RetractAsync(IReadOnlyList<string> articleIds, CancellationToken cancellation) =>
        Task.FromResult(articleIds.Count(articles.Remove));

    /// <inheritdoc/>
    public Task<IReadOnlySet<string>> KnownAsync(IReadOnlyList<string> articleIds, string extractor, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlySet<string>>(
            articleIds.Where(id => articles.TryGetValue(id, out var facts) && facts.Extractor == extractor).ToHashSet(StringComparer.Ordinal));

    /// <inheritdoc/>
    public Task<GraphStats> StatsAsync(CancellationToken cancellation) => Task.FromResult(new GraphStats(
        articles.Count,
        All.SelectMany(facts => facts.Officials).Select(official => official.Link.OfficialId).Distinct().Count(),
        All.Sum(facts => facts.Claims.Count),
        All.SelectMany(facts => facts.Meetings).Select(report => report.MeetingId).Distinct().Count(),
        All.Sum(facts => facts.Meetings.Count),
        All.Sum(facts => facts.Officials.Sum(official => official.Mentions.Count))));

    private static string? Smaller(string? one, string? other) =>
        one is null || other is null ? one ?? other : string.CompareOrdinal(one, other) < 0 ? one : other;

    private bool HasWords(string text, string? words)
    {
        if (words is null) return true;
        var there = folding.Key(text).Split(' ');
        return folding.Key(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => there.Contains(word, StringComparer.Ordinal));
    }

    private static Task<IReadOnlyList<Page<T>>> Answers<TQuery, T>(
        IReadOnlyList<TQuery> queries, Func<TQuery, IEnumerable<T>> answer, Func<TQuery, PageRequest> page) =>
        Task.FromResult<IReadOnlyList<Page<T>>>([.. queries.Select(query => Cut([.. answer(query)], page(query)))]);

    // Cursors of this graph are places in the list: it is never changed while it is read.
    private static Page<T> Cut<T>(IReadOnlyList<T> all, PageRequest page)
    {
        var behind = page.After is null ? (int?)null : int.Parse(page.After, System.Globalization.CultureInfo.InvariantCulture) - 1;
        var places = Enumerable.Range(0, all.Count).Where(i => behind is null || (page.Reversed ? i < behind : i > behind));
        List<int> rest = [.. page.Reversed ? places.Reverse() : places];
        var shown = rest.Take(page.First).ToList();
        return new Page<T>([.. shown.Select(i => all[i])], [.. shown.Select(i => $"{i + 1}")], rest.Count > page.First, all.Count);
    }
}
