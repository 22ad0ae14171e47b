namespace StatementGraph.Identity.Tests;

/// <summary>A labelled pair of spellings.</summary>
/// <param name="IsSame">Whether they are one person's.</param>
/// <param name="Sort">The languages, and how the people of a pair of two resemble each other.</param>
/// <param name="Officials">Ids in the authority data, where the names have their sources.</param>
/// <param name="Left">A name.</param>
/// <param name="Right">Another.</param>
public sealed record NamePair(bool IsSame, string Sort, IReadOnlyList<string> Officials, string Left, string Right);

/// <summary>The bench: spellings of real officials' names.</summary>
internal static class NamePairs
{
    public static IReadOnlyList<NamePair> All { get; } = Read();

    private static List<NamePair> Read()
    {
        using var stream = typeof(NamePairs).Assembly.GetManifestResourceStream("name-pairs.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(l => l.Split('\t'))
            .Select(c => new NamePair(c[0] == "SAME", c[1], c[2].Split(' '), c[3], c[4])).ToList();
    }
}
