namespace StatementGraph.Languages;

/// <summary>What can be wrong with a position's row.</summary>
internal static class PositionCheck
{
    public static void Run(AuthorityRow row, KnownIds known, List<AuthorityProblem> problems)
    {
        var id = row.Cells[PositionColumn.Id];
        if (!IdForm.Valid(id))
            Report($"'{id}' is no id: small Latin letters and digits, joined by single hyphens");
        if (known.RepeatsPosition(row))
            Report($"the id '{id}' stands in this file already");
        if (!Script.IsLatin(row.Cells[PositionColumn.Name]))
            Report("the name is missing or not English");
        if (row.Cells[PositionColumn.Holders] is not (PositionColumn.Single or PositionColumn.Many))
            Report($"'{row.Cells[PositionColumn.Holders]}' is neither '{PositionColumn.Single}' nor '{PositionColumn.Many}'");
        if (!known.PositionUsed(id))
            Report($"no occupancy has the position '{id}'");

        void Report(string text) => problems.Add(new AuthorityProblem(row.File, row.Line, text));
    }
}
