using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.History;

/// <summary>What a graph knew at an instant, by which the graph of then is made.</summary>
/// <param name="Articles">The ids of the articles.</param>
/// <param name="Judgements">The judgements, as they stood then.</param>
/// <param name="Key">Names both: the graphs of two instants are one where these are equal.</param>
internal sealed record KnownThen(IReadOnlyList<string> Articles, IReadOnlyList<Judgement> Judgements, string Key)
{
    /// <summary>What a store knew.</summary>
    /// <exception cref="PastException">It is not known since when it knows some articles, or it knew too many.</exception>
    public static async Task<KnownThen> OfAsync(IGraphStore store, DateTimeOffset at, int most, CancellationToken cancellation)
    {
        var articles = await store.RecordedAsync(at, most + 1, cancellation).ConfigureAwait(false);
        if (articles.Count(article => article.At is null) is > 0 and var undated)
            throw new PastException($"Since when {undated} articles or more are known was not kept when they came; a copy of the store ('statementgraph move') knows them since it is made.");
        if (articles.Count > most)
            throw new PastException($"More than {most} articles were known then, of which no graph is made again ('--max-past').", articles.Count, most);
        List<Judgement> judgements = [.. (await store.JudgementsAsync(cancellation).ConfigureAwait(false)).Where(one => one.When <= at)
            .Select(one => one.UndoneAt > at ? one with { UndoneBy = null, UndoneAt = null } : one)];
        var digest = new Digest();
        foreach (var article in articles) digest.Add(article.Id).Add(article.Facts);
        foreach (var judgement in judgements) digest.Add(judgement.Id).Add(judgement.Stands ? 1 : 0);
        return new([.. articles.Select(article => article.Id)], judgements, Convert.ToHexStringLower(digest.Take()));
    }
}
