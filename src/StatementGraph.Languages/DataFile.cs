namespace StatementGraph.Languages;

/// <summary>Reads the data files that are built into this assembly, by their path under <c>Data</c>.</summary>
public static class DataFile
{
    /// <summary>The file's lines, without their ends.</summary>
    /// <exception cref="LexiconException">There is no such file.</exception>
    public static IReadOnlyList<string> Lines(string file) => Text(file).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>The file's text.</summary>
    /// <exception cref="LexiconException">There is no such file.</exception>
    public static string Text(string file)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(file)
            ?? throw new LexiconException(file, 0, "there is no such data file");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
