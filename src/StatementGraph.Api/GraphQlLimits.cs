namespace StatementGraph.Api;

/// <summary>What one request may cost. A request beyond a limit is refused with an error that names the limit.</summary>
public sealed record GraphQlLimits
{
    /// <summary>The limits of a server that nobody configured.</summary>
    public static GraphQlLimits Default { get; } = new();

    /// <summary>How many fields may stand inside one another.</summary>
    /// <value>20; introspection is not counted.</value>
    public int Depth { get; init; } = 20;

    /// <summary>How many selections a document may have when each fragment is written out wherever it is spread.</summary>
    /// <value>5,000: a client's introspection has about 500.</value>
    public int Selections { get; init; } = 5_000;

    /// <summary>How many lists of fields, interfaces and types an introspection may have inside one another.</summary>
    /// <value>3: the largest that clients write has 2.</value>
    public int IntrospectionLists { get; init; } = 3;

    /// <summary>What the answer may cost, reckoned before anything is read: 1 for each value that it can have, and 500 for each list that is looked up.</summary>
    /// <value>500,000: whom an official met, the meetings, their reports and evidence, twenty of each, are 340,000.</value>
    public int Complexity { get; init; } = 500_000;

    /// <summary>The largest <c>first</c>.</summary>
    /// <value>100.</value>
    public int PageSize { get; init; } = 100;

    /// <summary>How many bytes the body of a request may have.</summary>
    /// <value>256 KiB.</value>
    public int BodyBytes { get; init; } = 256 * 1024;

    /// <summary>How many subscriptions may be open at once.</summary>
    /// <value>1,000.</value>
    public int Subscriptions { get; init; } = 1_000;

    /// <summary>How many articles may wait for a subscriber who is slow; one more, and they are cut off.</summary>
    /// <value>256.</value>
    public int WaitingEvents { get; init; } = 256;

    /// <summary>After how long without an event a subscriber is sent a sign of life.</summary>
    /// <value>12 seconds.</value>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>How long one request may take.</summary>
    /// <value>10 seconds.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);
}
