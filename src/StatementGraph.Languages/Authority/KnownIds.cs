namespace StatementGraph.Languages;

/// <summary>The ids that rows may refer to, and how often each is used.</summary>
internal sealed class KnownIds
{
    private readonly Dictionary<string, AuthorityRow> officials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AuthorityRow> positions = new(StringComparer.Ordinal);
    private readonly HashSet<string> usedPositions = new(StringComparer.Ordinal);
    private readonly HashSet<(string Kind, string Subject, string Other)> exceptions = [];

    public KnownIds(IReadOnlyList<AuthorityRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Table == AuthorityTable.Officials)
                officials.TryAdd(row.Cells[OfficialColumn.Id], row);
            else if (row.Table == AuthorityTable.Positions)
                positions.TryAdd(row.Cells[PositionColumn.Id], row);
            else if (row.Table == AuthorityTable.Occupancies)
                usedPositions.Add(row.Cells[OccupancyColumn.Position]);
            else
                exceptions.Add((row.Cells[ExceptionColumn.Kind], row.Cells[ExceptionColumn.Subject], row.Cells[ExceptionColumn.Other]));
        }
    }

    public bool Official(string id) => officials.ContainsKey(id);

    public bool Position(string id) => positions.ContainsKey(id);

    public bool PositionUsed(string id) => usedPositions.Contains(id);

    /// <summary>Whether the row is not the first of its file and table with that id; across files a second row adds to the first.</summary>
    public bool RepeatsOfficial(AuthorityRow row) => Repeats(officials, row);

    /// <inheritdoc cref="RepeatsOfficial"/>
    public bool RepeatsPosition(AuthorityRow row) => Repeats(positions, row);

    /// <summary>Whether one person at a time is to hold the office of that occupancy.</summary>
    public bool SingleHolder(AuthorityRow occupancy)
    {
        var position = occupancy.Cells[OccupancyColumn.Position];
        return positions.TryGetValue(position, out var row)
            && row.Cells[PositionColumn.Holders] == PositionColumn.Single
            && !exceptions.Contains((ExceptionColumn.SharedOffice, OfficeOf(occupancy), string.Empty));
    }

    /// <summary>Whether the data says that this official holds the office beside its recognised holder.</summary>
    public bool Rival(AuthorityRow occupancy) =>
        exceptions.Contains((ExceptionColumn.Rival, OfficeOf(occupancy), occupancy.Cells[OccupancyColumn.Official]));

    /// <summary>Whether the data says that two officials bear one name.</summary>
    public bool Namesakes(string one, string other) =>
        exceptions.Contains((ExceptionColumn.Namesake, one, other)) || exceptions.Contains((ExceptionColumn.Namesake, other, one));

    private static string OfficeOf(AuthorityRow row) =>
        $"{row.Cells[OccupancyColumn.Position]}:{row.Cells[OccupancyColumn.Country]}";

    private static bool Repeats(Dictionary<string, AuthorityRow> first, AuthorityRow row) =>
        first.TryGetValue(row.Cells[0], out var found) && !ReferenceEquals(found, row) && found.File == row.File;
}
