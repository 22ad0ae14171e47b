namespace StatementGraph.Languages;

/// <summary>
/// Finds what is wrong with authority rows, all of it at once, so that whoever edits the data need not fix one mistake to see the next.
/// </summary>
public static class AuthorityValidator
{
    /// <summary>Everything wrong with rows that are to be used together, in the order of the files' lines within each kind of check.</summary>
    /// <param name="sources">Rows of <see cref="AuthorityFile"/>.</param>
    public static IReadOnlyList<AuthorityProblem> Problems(params IReadOnlyList<IReadOnlyList<AuthorityRow>> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var rows = new List<AuthorityRow>();
        foreach (var source in sources)
            rows.AddRange(source);
        var known = new KnownIds(rows);
        var problems = new List<AuthorityProblem>();
        foreach (var row in rows)
            CheckRow(row, known, problems);
        NamesakeCheck.Run(rows, problems);
        OverlapCheck.Run(rows, known, problems);
        return problems;
    }

    private static void CheckRow(AuthorityRow row, KnownIds known, List<AuthorityProblem> problems)
    {
        switch (row.Table)
        {
            case AuthorityTable.Officials:
                OfficialCheck.Run(row, known, problems);
                break;
            case AuthorityTable.Occupancies:
                OccupancyCheck.Run(row, known, problems);
                break;
            case AuthorityTable.Positions:
                PositionCheck.Run(row, known, problems);
                break;
            default:
                ExceptionCheck.Run(row, known, problems);
                break;
        }
    }
}
