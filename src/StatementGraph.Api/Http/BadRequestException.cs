namespace StatementGraph.Api.Http;

/// <summary>The request is not one that GraphQL over HTTP knows; the message is shown to the caller.</summary>
internal sealed class BadRequestException(int status, string code, string message) : Exception(message)
{
    /// <summary>The HTTP status to answer with, 4xx.</summary>
    public int Status { get; } = status;

    /// <summary>The error's code.</summary>
    public string Code { get; } = code;

    /// <summary>Whether the request itself could be read, and only its document is wrong.</summary>
    public bool IsReadable { get; init; }

    /// <summary>Where it is beyond a limit: what it reached, and what is allowed.</summary>
    public Figures? Figures { get; init; }
}
