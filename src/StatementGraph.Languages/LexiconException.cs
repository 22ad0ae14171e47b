namespace StatementGraph.Languages;

/// <summary>A data file is wrong; the message names the file, the line and what is wrong with it.</summary>
public sealed class LexiconException(string file, int line, string problem) : Exception($"{file}:{line}: {problem}")
{
    /// <summary>The file, as in <c>fa/countries.tsv</c>.</summary>
    public string File { get; } = file;

    /// <summary>The line, from 1; 0 where the whole file is meant.</summary>
    public int Line { get; } = line;
}
