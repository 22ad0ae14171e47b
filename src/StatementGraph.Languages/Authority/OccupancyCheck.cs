namespace StatementGraph.Languages;

/// <summary>What can be wrong with one occupancy's row, seen alone: what it refers to, its dates, its countries, its source.</summary>
internal static class OccupancyCheck
{
    public static void Run(AuthorityRow row, KnownIds known, List<AuthorityProblem> problems)
    {
        var cells = row.Cells;
        if (!known.Official(cells[OccupancyColumn.Official]))
            Report($"no official has the id '{cells[OccupancyColumn.Official]}'");
        if (!known.Position(cells[OccupancyColumn.Position]))
            Report($"no position has the id '{cells[OccupancyColumn.Position]}'");
        if (!Script.IsLatin(cells[OccupancyColumn.Title]))
            Report("the title is missing or not English");
        if (cells[OccupancyColumn.Source].Length == 0)
            Report("the source is missing");
        if (!CountryCode.Formed(cells[OccupancyColumn.Country]))
            Report($"'{cells[OccupancyColumn.Country]}' is neither a country's code nor an organisation's");
        if (cells[OccupancyColumn.ToCountry].Length > 0 && !CountryCode.Formed(cells[OccupancyColumn.ToCountry]))
            Report($"'{cells[OccupancyColumn.ToCountry]}' is neither a country's code nor an organisation's");
        var from = Date(OccupancyColumn.From);
        var to = Date(OccupancyColumn.To);
        var asOf = Date(OccupancyColumn.AsOf);
        if (from is { } f && to is { } t && f.First > t.Last)
            Report("it ends before it starts");
        if (from is { } start && asOf is { } seen && start.First > seen.Last)
            Report("the source shows them in office before they started");

        void Report(string text) => problems.Add(new AuthorityProblem(row.File, row.Line, text));

        OpenDate? Date(int column)
        {
            if (cells[column].Length == 0)
                return null;
            if (OpenDate.TryParse(cells[column], out var date))
                return date;
            Report($"'{cells[column]}' is no date of the form YYYY-MM-DD, YYYY-MM or YYYY");
            return null;
        }
    }
}
