namespace StatementGraph.Languages;

/// <summary>One row of a lexicon file: what it means, what sort of word it is, and how it is written.</summary>
/// <param name="Id">What the row stands for, such as <c>IR</c> or <c>foreign-minister</c>.</param>
/// <param name="Class">What sort of word it is in that file, such as <c>name</c> or <c>demonym</c>.</param>
/// <param name="Forms">
/// Its spellings in the script of the language, in careful orthography: a zero-width non-joiner where the orthography has one
/// (the matcher finds the form with it, without it, and with a space in its place).
/// </param>
/// <param name="File">The file, such as <c>fa/countries.tsv</c>.</param>
/// <param name="Line">The line in it, from 1.</param>
public sealed record LexiconRow(string Id, string Class, IReadOnlyList<string> Forms, string File, int Line);

/// <summary>
/// Reads the per-language lexicon files: UTF-8, a header row, tab-separated columns <c>id</c>, <c>class</c>, <c>forms</c>,
/// spellings separated by <c>|</c>; lines that start with <c>#</c> and empty ones are comments.
/// </summary>
public static class LexiconFile
{
    private const string Header = "id\tclass\tforms";

    /// <summary>The rows of an embedded file, in its order.</summary>
    /// <param name="file">Its path under <c>Data</c>, such as <c>fa/countries.tsv</c>.</param>
    /// <exception cref="LexiconException">There is no such file, or a row is not of the form.</exception>
    public static IReadOnlyList<LexiconRow> Read(string file) => Parse(file, DataFile.Lines(file));

    /// <summary>The rows of lines that stand in a file of that name.</summary>
    /// <inheritdoc cref="Read" path="/exception"/>
    public static IReadOnlyList<LexiconRow> Parse(string file, IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Count == 0 || lines[0] != Header)
            throw new LexiconException(file, 1, "the first line must be the header: id, class, forms, separated by tabs");
        var rows = new List<LexiconRow>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#')
                continue;
            var columns = lines[i].Split('\t');
            if (columns.Length != 3 || columns.Any(c => c.Length == 0))
                throw new LexiconException(file, i + 1, "a row has an id, a class and forms, separated by tabs, none of them empty");
            rows.Add(new LexiconRow(columns[0], columns[1], columns[2].Split('|'), file, i + 1));
        }

        return rows;
    }
}
