using System.Net.Sockets;
using Neo4j.Driver;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Bolt;

/// <summary>Tells what the driver's exceptions mean.</summary>
internal static class BoltFailure
{
    /// <summary>Runs something, and throws its failures in the transport's terms.</summary>
    /// <exception cref="CypherException">It failed.</exception>
    public static async Task<T> NamedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception failure) when (Of(failure) is { } known)
        {
            throw known;
        }
    }

    private static CypherException? Of(Exception failure) => failure switch
    {
        // 'Service unavailable' is a refused connection as well as one that broke.
        ServiceUnavailableException or SessionExpiredException or ConnectionReadTimeoutException or IOException or SocketException => new CypherException(Gone(failure), null, failure.Message, failure),
        // 'Not supported' is what it calls a server that answers in HTTP.
        NotSupportedException or ProtocolException or SecurityException { Code: null or "" } => new CypherException(CypherFault.Foreign, null, failure.Message, failure),
        Neo4jException { Code: { Length: > 0 } code } => new CypherException(CypherFault.Refused, code, failure.Message, failure),
        Neo4jException => new CypherException(CypherFault.Foreign, null, failure.Message, failure),
        _ => null,
    };

    private static CypherFault Gone(Exception? failure) => failure switch
    {
        null => CypherFault.Interrupted,
        SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } => CypherFault.Unreachable,
        AggregateException { InnerExceptions: var all } => all.Select(Gone).Contains(CypherFault.Unreachable) ? CypherFault.Unreachable : CypherFault.Interrupted,
        _ => Gone(failure.InnerException),
    };
}
