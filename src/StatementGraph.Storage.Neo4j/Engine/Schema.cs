using System.Globalization;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Engine;

/// <summary>Brings a database to the version that this program knows: each file below <c>schema/</c> is one step, in the order of its number.</summary>
internal static class Schema
{
    private const string Folder = "schema/";

    private static readonly IReadOnlyList<string> Steps = CypherFiles.All.Below(Folder);

    /// <summary>The number of the last step.</summary>
    public static long Version { get; } = Number(Steps[^1]);

    /// <summary>Runs the steps that the database has not had; the steps change nothing where they were run before.</summary>
    /// <exception cref="Model.Graph.StoreException">The server is too old, or the store of a later version of the program.</exception>
    public static async Task BringAsync(Server server, CancellationToken cancellation)
    {
        var version = await server.VersionAsync(cancellation).ConfigureAwait(false);
        if (Parse(version) < StoreFailures.OldestServer) throw StoreFailures.TooOld(server.Address, version);
        var found = await FoundAsync(server, cancellation).ConfigureAwait(false);
        if (found > Version) throw StoreFailures.NewerVersion(server.Address, found, Version);
        if (found == Version) return;
        foreach (var step in Steps.Where(step => Number(step) > found))
            await server.ChangeAsync(new CypherStatement(CypherFiles.All.Text(step), Nothing), cancellation).ConfigureAwait(false);
        await server.ChangeAsync(CypherFiles.Statement("write/await_indexes"), cancellation).ConfigureAwait(false);
        await server.ChangeAsync(CypherFiles.Statement("write/set_version", ("version", Version)), cancellation).ConfigureAwait(false);
    }

    private static IReadOnlyDictionary<string, object?> Nothing { get; } = new Dictionary<string, object?>();

    private static async Task<long> FoundAsync(Server server, CancellationToken cancellation)
    {
        var rows = await server.ReadAsync(session => session.RunAsync("version"), cancellation).ConfigureAwait(false);
        return rows.Rows.Select(row => (long)row.Number("version")).FirstOrDefault();
    }

    private static long Number(string step) => long.Parse(step.AsSpan(Folder.Length, 3), CultureInfo.InvariantCulture);

    // Newer servers are called by year and month (2025.10), others may add a word ('5.26.0-drop4').
    private static Version Parse(string version)
    {
        var numbers = version.Split('-', '+')[0].Split('.');
        return numbers.Length >= 2 && int.TryParse(numbers[0], CultureInfo.InvariantCulture, out var major) && int.TryParse(numbers[1], CultureInfo.InvariantCulture, out var minor)
            ? new Version(major, minor)
            : new Version(0, 0);
    }
}
