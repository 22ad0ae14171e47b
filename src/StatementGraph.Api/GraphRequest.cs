using StatementGraph.Api.Loading;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api;

/// <summary>What the resolvers of one request share; a dictionary only because GraphQL.NET's user context is one.</summary>
internal sealed class GraphRequest(IGraphReader reader, INames names, ISentences sentences, GraphQlLimits limits)
    : Dictionary<string, object?>
{
    public GraphReads Reads { get; } = new(reader);

    public INames Names { get; } = names;

    public ISentences Sentences { get; } = sentences;

    public GraphQlLimits Limits { get; } = limits;
}
