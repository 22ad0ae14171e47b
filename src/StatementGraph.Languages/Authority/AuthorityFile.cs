namespace StatementGraph.Languages;

/// <summary>
/// Splits authority files into rows: UTF-8, tab-separated tables, each begun by its header row; lines that start with <c>#</c> and
/// empty ones are comments. The shipped data has a file for each table; a user's file may hold them all, one below the other.
/// </summary>
public static class AuthorityFile
{
    private static readonly string[] Shipped =
        ["shared/officials.tsv", "shared/occupancies.tsv", "shared/positions.tsv", "shared/authority-exceptions.tsv"];

    private static readonly (string Header, AuthorityTable Table, int Columns)[] Tables =
    [
        ("id\tname\tother_latin\tfa\tar\tother\tsource", AuthorityTable.Officials, OfficialColumn.Count),
        ("official\tposition\ttitle\tcountry\tto_country\tfrom\tto\tas_of\tsource", AuthorityTable.Occupancies, OccupancyColumn.Count),
        ("id\tname_en\tholders", AuthorityTable.Positions, PositionColumn.Count),
        ("kind\tsubject\tother\treason", AuthorityTable.Exceptions, ExceptionColumn.Count),
    ];

    /// <summary>The rows of the data that is built in.</summary>
    /// <exception cref="LexiconException">A row has not as many cells as its header.</exception>
    public static IReadOnlyList<AuthorityRow> ReadShipped()
    {
        var rows = new List<AuthorityRow>(4096);
        foreach (var file in Shipped)
            Add(rows, file, DataFile.Lines(file));
        return rows;
    }

    /// <summary>The rows of a file's lines.</summary>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="lines">Its lines, without their ends.</param>
    /// <exception cref="LexiconException">The file does not begin with a header, or a row has not as many cells as its header.</exception>
    public static IReadOnlyList<AuthorityRow> Parse(string file, IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var rows = new List<AuthorityRow>(lines.Count);
        Add(rows, file, lines);
        return rows;
    }

    private static void Add(List<AuthorityRow> rows, string file, IReadOnlyList<string> lines)
    {
        var table = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Length == 0 || line[0] == '#')
                continue;
            var header = HeaderAt(line);
            if (header >= 0)
            {
                table = header;
                continue;
            }

            if (table < 0)
                throw new LexiconException(file, i + 1, "the first row must be the header of an authority table");
            var cells = line.Split('\t');
            if (cells.Length != Tables[table].Columns)
                throw new LexiconException(file, i + 1, $"a row of {Tables[table].Table} has {Tables[table].Columns} cells, this one has {cells.Length}");
            rows.Add(new AuthorityRow(Tables[table].Table, cells, file, i + 1));
        }
    }

    private static int HeaderAt(string line)
    {
        for (var t = 0; t < Tables.Length; t++)
        {
            if (line == Tables[t].Header)
                return t;
        }

        return -1;
    }
}
