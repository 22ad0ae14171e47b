#if !BOLT
using StatementGraph.Model.Graph;
#endif
using StatementGraph.Storage.Neo4j;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Cli.Graph;

/// <summary>How a Neo4j server is reached: over Bolt where the address asks for it and the build has it, over HTTP otherwise.</summary>
internal static class Transports
{
#if BOLT
    /// <summary>The transport for an address.</summary>
    public static ICypherTransport For(Neo4jOptions options) => options.IsBolt
        ? new Storage.Neo4j.Bolt.BoltTransport(options)
        : new Storage.Neo4j.Transport.Http.HttpTransport(options);
#else
    /// <summary>The transport for an address.</summary>
    /// <exception cref="StoreException">The address is of Bolt alone, which this build does not speak.</exception>
    public static ICypherTransport For(Neo4jOptions options) => options is { IsBolt: true, HttpUri: null }
        ? throw new StoreException(Messages.NoBolt(options.Uri.GetLeftPart(UriPartial.Authority)))
        : new Storage.Neo4j.Transport.Http.HttpTransport(options);
#endif
}
