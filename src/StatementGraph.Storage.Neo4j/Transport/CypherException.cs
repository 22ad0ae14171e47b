namespace StatementGraph.Storage.Neo4j.Transport;

/// <summary>What went wrong with a statement.</summary>
public enum CypherFault
{
    /// <summary>The server answered with an error; <see cref="CypherException.Code"/> says which.</summary>
    Refused,

    /// <summary>Nobody answers at the address.</summary>
    Unreachable,

    /// <summary>The connection broke, or the server is starting or stopping: whether a commit was carried out is not known.</summary>
    Interrupted,

    /// <summary>What answered is no Neo4j server, or one whose answers this program can't read.</summary>
    Foreign,
}

/// <summary>A statement that failed.</summary>
public sealed class CypherException : Exception
{
    private static readonly string[] Passing =
    [
        "Neo.TransientError.",
        // The transaction went with the server that held it.
        "Neo.ClientError.Transaction.TransactionNotFound", "Neo.ClientError.Transaction.InvalidBookmark",
        // A cluster has a new leader.
        "Neo.ClientError.Cluster.NotALeader",
        "Neo.ClientError.Transaction.LockClientStopped", "Neo.ClientError.Transaction.Terminated",
    ];

    // Transient by name, and yet no better at the next try: the server lacks something that a person must give it.
    private static readonly string[] Lasting = ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "Neo.TransientError.General.TransactionOutOfMemoryError"];

    /// <summary>With what went wrong.</summary>
    /// <param name="fault">Which kind of failure.</param>
    /// <param name="code">Neo4j's status code, such as <c>Neo.ClientError.Security.Unauthorized</c>; null where there is none.</param>
    /// <param name="message">The server's or the network's words.</param>
    /// <param name="inner">What was thrown.</param>
    public CypherException(CypherFault fault, string? code, string message, Exception? inner = null)
        : base(message, inner)
    {
        Fault = fault;
        Code = code;
    }

    /// <summary>Which kind of failure.</summary>
    public CypherFault Fault { get; }

    /// <summary>Neo4j's status code; null where the server did not answer.</summary>
    public string? Code { get; }

    /// <summary>Whether the same transaction may succeed when it is run again.</summary>
    public bool IsPassing => Fault is CypherFault.Unreachable or CypherFault.Interrupted
        || (Code is { } code && Array.Exists(Passing, start => code.StartsWith(start, StringComparison.Ordinal)) && !Lasting.Contains(code));
}
