namespace StatementGraph.Languages;

/// <summary>
/// Finds single-holder offices that two officials certainly held on the same days. One day together is no problem: on the day of a
/// handover both held it. An end that is not known counts only as far as the source reaches.
/// </summary>
internal static class OverlapCheck
{
    private const int DaysAllowed = 1;

    public static void Run(IReadOnlyList<AuthorityRow> rows, KnownIds known, List<AuthorityProblem> problems)
    {
        var offices = new Dictionary<(string Position, string Country, string ToCountry), List<(AuthorityRow Row, Tenure Tenure)>>();
        foreach (var row in rows)
        {
            if (row.Table != AuthorityTable.Occupancies || !known.SingleHolder(row) || known.Rival(row))
                continue;
            var office = (row.Cells[OccupancyColumn.Position], row.Cells[OccupancyColumn.Country], row.Cells[OccupancyColumn.ToCountry]);
            if (!offices.TryGetValue(office, out var earlier))
                offices.Add(office, earlier = []);
            var tenure = new Tenure(Date(row, OccupancyColumn.From), Date(row, OccupancyColumn.To), Date(row, OccupancyColumn.AsOf));
            foreach (var other in earlier)
                Compare(row, tenure, other.Row, other.Tenure, problems);
            earlier.Add((row, tenure));
        }
    }

    private static void Compare(AuthorityRow row, Tenure tenure, AuthorityRow other, Tenure otherTenure, List<AuthorityProblem> problems)
    {
        var from = tenure.CertainFrom > otherTenure.CertainFrom ? tenure.CertainFrom : otherTenure.CertainFrom;
        var to = tenure.CertainTo < otherTenure.CertainTo ? tenure.CertainTo : otherTenure.CertainTo;
        if (to.DayNumber - from.DayNumber + 1 <= DaysAllowed)
            return;
        problems.Add(new AuthorityProblem(
            row.File,
            row.Line,
            $"'{row.Cells[OccupancyColumn.Official]}' holds the office together with '{other.Cells[OccupancyColumn.Official]}' "
            + $"(line {other.Line} of {other.File}) from {from:O} to {to:O}"));
    }

    private static OpenDate? Date(AuthorityRow row, int column) =>
        OpenDate.TryParse(row.Cells[column], out var date) ? date : null;
}
