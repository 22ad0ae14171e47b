using StatementGraph.Languages;

namespace StatementGraph.Extraction.Outlets;

/// <summary>An outlet or agency that is known.</summary>
/// <param name="Id">Such as <c>isna</c>.</param>
/// <param name="Name">The usual name in Latin letters.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of its seat; null where it has none.</param>
/// <param name="Hosts">Its domains.</param>
public sealed record Outlet(string Id, string Name, string? Country, IReadOnlyList<string> Hosts);

/// <summary>The outlets of <c>shared/agencies.tsv</c>, by id and by domain.</summary>
public sealed class OutletDirectory
{
    private readonly Dictionary<string, Outlet> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Outlet> byHost = new(StringComparer.OrdinalIgnoreCase);

    private OutletDirectory()
    {
        const string File = "shared/agencies.tsv";
        var lines = DataFile.Lines(File);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#')
                continue;
            var c = lines[i].Split('\t');
            if (c.Length != 4)
                throw new LexiconException(File, i + 1, "a row has an id, a name, a country (or nothing) and domains (or nothing)");
            var outlet = new Outlet(c[0], c[1], c[2].Length == 0 ? null : c[2], c[3].Split('|', StringSplitOptions.RemoveEmptyEntries));
            byId[outlet.Id] = outlet;
            foreach (var host in outlet.Hosts)
                byHost[host] = outlet;
        }
    }

    /// <summary>The outlets that are built in.</summary>
    /// <exception cref="LexiconException">A row is not of the form.</exception>
    public static OutletDirectory Load() => new();

    /// <summary>The outlet of an id; null where there is none.</summary>
    public Outlet? ById(string id) => byId.GetValueOrDefault(id);

    /// <summary>The outlet whose domain an address has, or whose subdomain; null where none has.</summary>
    public Outlet? ByUrl(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return null;
        for (var host = address.Host; host.Contains('.', StringComparison.Ordinal); host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (byHost.TryGetValue(host, out var outlet))
                return outlet;
        }

        return null;
    }

    /// <summary>The outlet of a name as metadata has it; null where none has it.</summary>
    public Outlet? ByName(string? name) => byId.Values.FirstOrDefault(o => string.Equals(o.Name, name, StringComparison.OrdinalIgnoreCase));
}
