using StatementGraph.Model.Graph;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Engine;

/// <summary>Every message of this store: one line each, what is wrong and what to do. None holds the password.</summary>
internal static class StoreFailures
{
    /// <summary>The oldest server with what the statements use; 5.26 is the line with long-term support.</summary>
    public static readonly Version OldestServer = new(5, 26);

    /// <summary>The server is older than <see cref="OldestServer"/>.</summary>
    public static StoreException TooOld(string address, string version) =>
        new($"{address}: this is Neo4j {version}, and {OldestServer} or later is needed; update the server.");

    /// <summary>The store was made by a later version of the program.</summary>
    public static StoreException NewerVersion(string address, long found, long known) =>
        new($"{address}: the store has version {found}, and this program knows versions up to {known}; use a newer program.");

    /// <summary>What a failed statement means for the user.</summary>
    public static Exception Of(CypherException failure, string address, Neo4jOptions options) => failure.Fault switch
    {
        CypherFault.Unreachable => new StoreException($"{address}: nobody answers there; check NEO4J_URI and NEO4J_HTTP_URI, and that the server runs.", failure),
        CypherFault.Interrupted => new StoreException(
            $"{address}: the server went away and did not come back in time; run again when it is up, what was acknowledged is kept.", failure),
        CypherFault.Foreign => new StoreException($"{address}: this is no Neo4j server that this program can talk to; check NEO4J_URI and NEO4J_HTTP_URI.", failure),
        _ => Refused(failure, address, options),
    };

    private static Exception Refused(CypherException failure, string address, Neo4jOptions options) => failure.Code switch
    {
        "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.AuthenticationRateLimit" or "Neo.ClientError.Security.TokenExpired" =>
            new StoreException($"{address}: user or password is wrong; check NEO4J_USERNAME and NEO4J_PASSWORD.", failure),
        "Neo.ClientError.Security.CredentialsExpired" =>
            new StoreException($"{address}: the password of the user {options.Username} must be changed first; change it, then set NEO4J_PASSWORD.", failure),
        "Neo.ClientError.Security.Forbidden" => new StoreException(
            $"{address}: the user {options.Username} may not do this in the database {options.Database}; grant the right to write and to make indexes, or set NEO4J_USERNAME to another.", failure),
        "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" =>
            new StoreException($"{address}: the database {options.Database} is read-only; let it be written, or set NEO4J_DATABASE to another.", failure),
        "Neo.ClientError.Database.DatabaseNotFound" =>
            new StoreException($"{address}: there is no database {options.Database}; set NEO4J_DATABASE to one that is there, or create it.", failure),
        "Neo.DatabaseError.Transaction.TransactionLogError" or "Neo.DatabaseError.Transaction.TransactionCommitFailed" => new StoreException(
            $"{address}: the server can't write its transaction log; free some space on its disk, restart it and run again, what was acknowledged is kept.", failure),
        "Neo.TransientError.General.TransactionOutOfMemoryError" or "Neo.TransientError.General.MemoryPoolOutOfMemoryError"
            or "Neo.TransientError.General.OutOfMemoryError" => new StoreException($"{address}: the server has too little memory for this; give it more, and run again.", failure),
        { } code when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) =>
            new StoreException($"{address}: the server is too busy or not ready ({code}); run again, what was acknowledged is kept.", failure),
        { } code when code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) =>
            new StoreException($"{address}: the server failed ({code}); see its log, then run again, what was acknowledged is kept.", failure),
        // Anything else is a mistake in this store, not a state of the world.
        _ => failure,
    };
}
