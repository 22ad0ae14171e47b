using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Changes;

/// <summary>Stands where the graph is only read; no request that changes it comes so far.</summary>
internal sealed class NoWrites : IGraphWriter
{
    public Task<int> AddAsync(IReadOnlyList<ArticleFacts> articles, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<int> RetractAsync(IReadOnlyList<string> articleIds, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlySet<string>> KnownAsync(IReadOnlyList<string> articleIds, string extractor, CancellationToken cancellation) => throw new NotSupportedException();
}
