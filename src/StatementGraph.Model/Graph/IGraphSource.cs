namespace StatementGraph.Model.Graph;

/// <summary>Gives back what articles say, whole, as it was added: what a store is copied from.</summary>
public interface IGraphSource
{
    /// <summary>The facts of articles, by article id.</summary>
    /// <param name="after">The article id behind which to go on; empty for the start.</param>
    /// <param name="count">How many at most, 1 or more; fewer mean that there are no more.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<ArticleFacts>> FactsAsync(string after, int count, CancellationToken cancellation);

    /// <summary>The facts of these articles, by article id; those that are not there are left out.</summary>
    Task<IReadOnlyList<ArticleFacts>> FactsAsync(IReadOnlyList<string> articleIds, CancellationToken cancellation);

    /// <summary>The articles that the graph knew at an instant, and those of which it does not know since when, by article id.</summary>
    /// <param name="until">The instant, included.</param>
    /// <param name="most">How many at most, 1 or more; which of them where there are more is not said.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<RecordedArticle>> RecordedAsync(DateTimeOffset until, int most, CancellationToken cancellation);
}

/// <summary>All ports of one open store.</summary>
public interface IGraphStore : IGraphReader, IGraphWriter, IGraphSource, IIdentityStore, IAsyncDisposable;
