using System.Text;

namespace StatementGraph.Api;

/// <summary>The answer to one GraphQL request.</summary>
/// <param name="Body">A GraphQL response, as UTF-8 JSON.</param>
/// <param name="Status">The HTTP status that GraphQL over HTTP gives it: 200, 294 (some fields failed), 400, 405, 422 or 503.</param>
/// <param name="HasErrors">Whether it has errors, also where some of the data is there.</param>
public sealed record GraphQlAnswer(ReadOnlyMemory<byte> Body, int Status, bool HasErrors)
{
    /// <summary>The body as text.</summary>
    public string Json => Encoding.UTF8.GetString(Body.Span);
}
