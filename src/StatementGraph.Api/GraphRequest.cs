using StatementGraph.Api.Changes;
using StatementGraph.Api.Loading;
using StatementGraph.Api.Search;
using StatementGraph.Api.Security;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api;

/// <summary>What the resolvers of one request share; a dictionary only because GraphQL.NET's user context is one.</summary>
internal sealed class GraphRequest(IGraphReader reader, INames names, ISentences sentences, GraphQlLimits limits, TimeProvider time, IClaimRepeats? repeats)
    : Dictionary<string, object?>
{
    /// <summary>What is read of the graph as it is.</summary>
    public GraphReads Reads { get; } = new(reader, repeats);

    /// <summary>What is read of the graph as it was.</summary>
    public required PastReads Past { get; init; }

    /// <summary>Where people decide; null where the graph is only read.</summary>
    public IIdentityStore? Identity { get; } = reader as IIdentityStore;

    public TimeProvider Time { get; } = time;

    /// <summary>How the mutations of this request are made.</summary>
    public required AuditedWrite Writes { get; init; }

    /// <summary>Adds and removes articles.</summary>
    public required ArticleWrites Articles { get; init; }

    public INames Names { get; } = names;

    /// <summary>Finds words in folded spelling; null where nobody does.</summary>
    public required IWordSpans? Words { get; init; }

    /// <summary>Finds countries by name.</summary>
    public required CountrySearch Countries { get; init; }

    public ISentences Sentences { get; } = sentences;

    public GraphQlLimits Limits { get; } = limits;
}
