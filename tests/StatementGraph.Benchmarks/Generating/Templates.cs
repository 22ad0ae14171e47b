namespace StatementGraph.Benchmarks.Generating;

/// <summary>Sentences with places to fill in, by what they are for; lines of a template file are a key, a tab and text.</summary>
public sealed class Templates
{
    private readonly Dictionary<string, string[]> lines;

    /// <summary>Reads one of the files under <c>Templates</c>.</summary>
    public Templates(string file)
    {
        using var stream = typeof(Templates).Assembly.GetManifestResourceStream(file)
            ?? throw new FileNotFoundException("There is no such template file.", file);
        using var reader = new StreamReader(stream);
        lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t', 2))
            .GroupBy(columns => columns[0], columns => columns[1], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>All lines with that key.</summary>
    public IReadOnlyList<string> All(string key) => lines[key];

    /// <summary>One of the lines with that key.</summary>
    public string Pick(string key, Random random) => lines[key][random.Next(lines[key].Length)];
}
