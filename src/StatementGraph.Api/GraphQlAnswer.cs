using System.Text;

namespace StatementGraph.Api;

/// <summary>The answer to one GraphQL request.</summary>
/// <param name="Body">A GraphQL response, as UTF-8 JSON.</param>
/// <param name="Status">The HTTP status that GraphQL over HTTP gives it: 200, 294 (some fields failed), 400, 401, 403, 405 or 503.</param>
/// <param name="HasErrors">Whether it has errors, also where some of the data is there.</param>
public sealed record GraphQlAnswer(ReadOnlyMemory<byte> Body, int Status, bool HasErrors)
{
    /// <summary>The status for a client that takes plain JSON: 200 for every request that could be read, whatever came of it.</summary>
    public int PlainStatus { get; init; } = Status;

    /// <summary>The body as text.</summary>
    public string Json => Encoding.UTF8.GetString(Body.Span);
}
