using StatementGraph.Model.Graph;
using StatementGraph.Text;

namespace StatementGraph.Identity.Repeats;

/// <summary>Which articles have what they say from one source: of one outlet, citing one agency, by an agency that others cite, or one text.</summary>
internal static class SourceGroups
{
    private const int Run = 5;
    private const double SameText = 0.6;

    /// <summary>The article ids, those of one source together; all in ordinal order.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="claims">The claim in each of its wordings: who quotes the same words need not have them from one another.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IEnumerable<ArticleRecord> articles, IEnumerable<string> claims)
    {
        var quoted = claims.SelectMany(Runs).ToHashSet(StringComparer.Ordinal);
        var told = articles.DistinctBy(one => one.Article.Id, StringComparer.Ordinal).OrderBy(one => one.Article.Id, StringComparer.Ordinal)
            .Select(one => (one.Article.Id, Outlets: Outlets(one), Runs: (IReadOnlySet<string>)Runs(one.Article.Text).Where(run => !quoted.Contains(run)).ToHashSet(StringComparer.Ordinal))).ToList();
        var groups = told.ToDictionary(one => one.Id, one => new List<string> { one.Id }, StringComparer.Ordinal);
        for (var i = 0; i < told.Count; i++)
            for (var j = i + 1; j < told.Count; j++)
                if (told[i].Outlets.Overlaps(told[j].Outlets) || TextRuns.Shared(told[i].Runs, told[j].Runs) >= SameText) Join(groups, told[i].Id, told[j].Id);
        return [.. groups.Values.Distinct().Select(group => group.Order(StringComparer.Ordinal).ToList()).OrderBy(group => group[0], StringComparer.Ordinal)];
    }

    private static IReadOnlySet<string> Runs(string text) => TextRuns.Of(SearchFolding.Instance.Key(text).Split(' '), Run);

    private static HashSet<string> Outlets(ArticleRecord article)
    {
        var outlets = article.Agencies.Select(agency => agency.Id).ToHashSet(StringComparer.Ordinal);
        if (article.PublisherId is { } publisher) outlets.Add(publisher);
        return outlets;
    }

    private static void Join(Dictionary<string, List<string>> groups, string one, string other)
    {
        var (kept, gone) = (groups[one], groups[other]);
        if (ReferenceEquals(kept, gone)) return;
        kept.AddRange(gone);
        foreach (var id in gone) groups[id] = kept;
    }
}
