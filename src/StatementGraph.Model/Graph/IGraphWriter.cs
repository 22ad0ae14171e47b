namespace StatementGraph.Model.Graph;

/// <summary>Keeps what articles say.</summary>
/// <remarks>
/// <para>Idempotent: adding an article that is there, with the same facts, changes nothing; with other facts (a newer extractor) it replaces
/// that article's facts (promise 3). The order of adding does not change the graph (promise 4).</para>
/// <para>Durable: when a call returns, what it was given is there, also after a power cut; a call that did not return has added whole
/// articles only (promise 7). Several processes may write to one store; they wait for each other.</para>
/// </remarks>
public interface IGraphWriter
{
    /// <summary>Adds articles with their facts, in one transaction.</summary>
    /// <returns>How many of them were new or changed.</returns>
    /// <remarks>Of the paths under which an article came, the ordinally smallest is kept.</remarks>
    /// <exception cref="StoreException">The store can't take them; none was added.</exception>
    /// <exception cref="ArgumentException">Facts contradict themselves (an id that nothing has, or that is there twice); none was added.</exception>
    Task<int> AddAsync(IReadOnlyList<ArticleFacts> articles, CancellationToken cancellation);

    /// <summary>Removes articles and what rests on them alone; the graph is then as if they had never been added (promise 5).</summary>
    /// <param name="articleIds">Article ids; those that are not there are passed over.</param>
    /// <param name="cancellation">Stops before the transaction, not inside it.</param>
    /// <returns>How many were removed.</returns>
    Task<int> RetractAsync(IReadOnlyList<string> articleIds, CancellationToken cancellation);

    /// <summary>Which of these articles the store holds with facts of the same extractor: what an interrupted ingest need not read again.</summary>
    Task<IReadOnlySet<string>> KnownAsync(IReadOnlyList<string> articleIds, string extractor, CancellationToken cancellation);
}

/// <summary>The store can't do what it was asked; the message says what is wrong and what to do, in one line.</summary>
public sealed class StoreException : Exception
{
    /// <summary>With what is wrong and what to do.</summary>
    public StoreException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
