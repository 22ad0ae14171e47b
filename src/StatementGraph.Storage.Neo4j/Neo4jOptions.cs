using System.Globalization;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Neo4j;

/// <summary>Where a Neo4j server is, who asks, and how patiently. Printing it never shows the password.</summary>
public sealed record Neo4jOptions
{
    private const int DefaultHttpPort = 7474;
    private const int DefaultHttpsPort = 7473;

    /// <summary>The server: <c>neo4j://</c>, <c>bolt://</c> (with <c>+s</c> for TLS), <c>http://</c> or <c>https://</c>.</summary>
    public required Uri Uri { get; init; }

    /// <summary>Its HTTP address; null where <see cref="Uri"/> is one, or where it listens on the usual port (7474, 7473 with TLS).</summary>
    public Uri? HttpUri { get; init; }

    /// <summary>The user.</summary>
    public string Username { get; init; } = "neo4j";

    /// <summary>The user's password.</summary>
    public required string Password { get; init; }

    /// <summary>The database on the server.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>How long to go on trying while the server is away or busy, before a <see cref="StoreException"/>.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>By which waiting is measured, and since when articles are known.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether <see cref="Uri"/> asks for Bolt.</summary>
    public bool IsBolt => Uri.Scheme is not ("http" or "https");

    /// <summary>Where the Query API is.</summary>
    public Uri HttpAddress => new(HttpUri ?? FromUri(), "/");

    /// <summary>Reads <c>NEO4J_URI</c>, <c>NEO4J_HTTP_URI</c>, <c>NEO4J_USERNAME</c>, <c>NEO4J_PASSWORD</c>, <c>NEO4J_DATABASE</c> and <c>NEO4J_PATIENCE</c> (seconds).</summary>
    /// <param name="variable">Gives a variable's value, or null.</param>
    /// <exception cref="StoreException">One is missing or wrong; the message says which and what to set.</exception>
    public static Neo4jOptions FromEnvironment(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var http = Address("NEO4J_HTTP_URI", ["http", "https"]);
        var uri = Address("NEO4J_URI", ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc", "http", "https"]) ?? http
            ?? throw new StoreException("NEO4J_URI is not set; set it to the server's address, such as http://localhost:7474, or bolt://localhost:7687 in a build with Bolt.");
        var options = new Neo4jOptions
        {
            Uri = uri,
            HttpUri = http,
            Password = Set("NEO4J_PASSWORD") ?? throw new StoreException("NEO4J_PASSWORD is not set; set it to the password of the Neo4j user."),
        };
        return options with { Username = Set("NEO4J_USERNAME") ?? options.Username, Database = Set("NEO4J_DATABASE") ?? options.Database, Patience = Seconds("NEO4J_PATIENCE") ?? options.Patience };

        string? Set(string name) => variable(name) is { Length: > 0 } value ? value : null;

        TimeSpan? Seconds(string name)
        {
            if (Set(name) is not { } text) return null;
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
                : throw new StoreException($"{name} is no number of seconds.");
        }

        Uri? Address(string name, string[] schemes)
        {
            if (Set(name) is not { } text) return null;
            if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || !schemes.Contains(address.Scheme) || address.Host.Length == 0)
                throw new StoreException($"{name} is no address of a Neo4j server; it starts with one of {string.Join(", ", schemes.Select(one => one + "://"))}.");
            // A password in an address would end in logs.
            return address.UserInfo.Length == 0
                ? address
                : throw new StoreException($"{name} holds a user or a password; set NEO4J_USERNAME and NEO4J_PASSWORD instead.");
        }
    }

    /// <summary>All but the password.</summary>
    public override string ToString() => $"{Username} at {HttpAddress} database {Database}";

    private Uri FromUri()
    {
        if (Uri.Scheme is "http" or "https") return Uri;
        return Uri.Scheme.Contains('+', StringComparison.Ordinal)
            ? new UriBuilder("https", Uri.Host, DefaultHttpsPort).Uri
            : new UriBuilder("http", Uri.Host, DefaultHttpPort).Uri;
    }
}
