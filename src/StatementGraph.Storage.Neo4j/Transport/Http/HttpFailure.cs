using System.Text.Json;
using Polly.Timeout;

namespace StatementGraph.Storage.Neo4j.Transport.Http;

/// <summary>Tells what a failed request means.</summary>
internal static class HttpFailure
{
    /// <summary>The failure in the transport's terms; null for one that is thrown on as it is.</summary>
    public static CypherException? Of(Exception failure, CancellationToken cancellation) => failure switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } =>
            new CypherException(CypherFault.Unreachable, null, failure.Message, failure),
        HttpRequestException or IOException or TimeoutRejectedException => new CypherException(CypherFault.Interrupted, null, failure.Message, failure),
        OperationCanceledException when !cancellation.IsCancellationRequested => new CypherException(CypherFault.Interrupted, null, failure.Message, failure),
        JsonException or KeyNotFoundException or InvalidOperationException =>
            new CypherException(CypherFault.Foreign, null, "The answer is not one of Neo4j's Query API.", failure),
        _ => null,
    };
}
