namespace StatementGraph.Api;

/// <summary>What one request may cost. A request beyond a limit is refused with an error that names the limit.</summary>
public sealed record GraphQlLimits
{
    /// <summary>The limits of a server that nobody configured.</summary>
    public static GraphQlLimits Default { get; } = new();

    /// <summary>How many fields may stand inside one another.</summary>
    /// <value>20: a client's introspection needs 15.</value>
    public int Depth { get; init; } = 20;

    /// <summary>What the answer may cost, reckoned before anything is read: 1 for each value that it can have, and 500 for each list that is looked up.</summary>
    /// <value>500,000: whom an official met, the meetings, their reports and evidence, twenty of each, are 340,000.</value>
    public int Complexity { get; init; } = 500_000;

    /// <summary>The largest <c>first</c>.</summary>
    /// <value>100.</value>
    public int PageSize { get; init; } = 100;

    /// <summary>How many bytes the body of a request may have.</summary>
    /// <value>256 KiB.</value>
    public int BodyBytes { get; init; } = 256 * 1024;

    /// <summary>How long one request may take.</summary>
    /// <value>10 seconds.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);
}
