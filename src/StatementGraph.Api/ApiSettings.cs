using StatementGraph.Api.Changes;
using StatementGraph.Api.Http;
using StatementGraph.Api.Security;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api;

/// <summary>How a server is set up, beyond the graph that it serves.</summary>
public sealed record ApiSettings
{
    /// <summary>What a request may cost.</summary>
    public GraphQlLimits Limits { get; init; } = GraphQlLimits.Default;

    /// <summary>Who may ask; null asks for no key, which is for servers that this machine alone can reach.</summary>
    public ApiKeys? Keys { get; init; }

    /// <summary>The pages of other servers whose scripts may ask, such as <c>https://desk.example</c>; none by default.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Documents that are asked for by their id; null for none.</summary>
    public PersistedDocuments? Documents { get; init; }

    /// <summary>Finds words in folded spelling: for the countries that a search finds, and for what it marks; null does neither.</summary>
    public IWordSpans? Words { get; init; }

    /// <summary>Shows the graph as it was known at an instant; null refuses to.</summary>
    public IGraphHistory? History { get; init; }

    /// <summary>Finds the facts in articles that are sent; null takes none.</summary>
    public IExtraction? Extraction { get; init; }

    /// <summary>Tells subscribers of what is added; whoever else adds to the same graph in this process tells it too.</summary>
    public ChangeFeed Changes { get; init; } = new();

    /// <summary>Where changes are written down; null for nowhere.</summary>
    public IAuditLog? Audit { get; init; }
}
