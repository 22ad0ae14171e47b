namespace StatementGraph.Languages;

/// <summary>The positions that only one country has, such as Iran's supreme leader: <c>shared/position-countries.tsv</c>.</summary>
public static class PositionCountries
{
    /// <summary>Country by position id.</summary>
    /// <exception cref="LexiconException">A row is not of the form.</exception>
    public static IReadOnlyDictionary<string, string> Load()
    {
        const string File = "shared/position-countries.tsv";
        var lines = DataFile.Lines(File);
        var countries = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i < lines.Count; i++)
        {
            var columns = lines[i].Split('\t');
            if (lines[i].Length == 0 || lines[i][0] == '#')
                continue;
            if (columns.Length != 2)
                throw new LexiconException(File, i + 1, "a row has a position and a country");
            countries[columns[0]] = columns[1];
        }

        return countries;
    }
}
