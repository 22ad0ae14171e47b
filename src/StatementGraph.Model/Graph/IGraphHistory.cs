namespace StatementGraph.Model.Graph;

/// <summary>Shows a graph as it was known at an instant: what rests on the articles that it knew then, and on the judgements that stood then.</summary>
/// <remarks>What was retracted since is gone from the past too; what was read again since is told as it is read today.</remarks>
public interface IGraphHistory
{
    /// <summary>The graph of an instant, until the answer is disposed.</summary>
    /// <exception cref="PastException">It is not known, or too large; the message says why, in one line.</exception>
    Task<IPastGraph> AsOfAsync(DateTimeOffset at, CancellationToken cancellation);
}

/// <summary>A graph as it was known at an instant.</summary>
public interface IPastGraph : IAsyncDisposable
{
    /// <summary>Its answers; identity's too where it is an <see cref="IIdentityStore"/>.</summary>
    IGraphReader Graph { get; }
}

/// <summary>When the graph came to know an article.</summary>
/// <param name="Id">The article.</param>
/// <param name="At">When; null where that is not known.</param>
/// <param name="Facts">Names what the article says: equal for equal facts.</param>
public sealed record RecordedArticle(string Id, DateTimeOffset? At, string Facts);

/// <summary>The graph of an instant can't be shown.</summary>
public sealed class PastException : Exception
{
    /// <summary>With why.</summary>
    public PastException(string message)
        : base(message)
    {
    }

    /// <summary>Beyond a limit: how much was reached, which is where counting ended, and how much is allowed.</summary>
    public PastException(string message, int reached, int limit)
        : base(message) => (Reached, Limit) = (reached, limit);

    /// <summary>What was reached; null where it is no matter of a limit.</summary>
    public int? Reached { get; }

    /// <summary>What is allowed; null where it is no matter of a limit.</summary>
    public int? Limit { get; }
}
