using StatementGraph.Model;

namespace StatementGraph.Languages;

/// <summary>Gathers rows into an <see cref="Authority"/>: first what exists, then who held which office.</summary>
internal sealed class AuthorityBuilder
{
    private readonly Dictionary<string, OfficialDraft> drafts = new(1024, StringComparer.Ordinal);
    private readonly Dictionary<string, PositionInfo> positions = new(64, StringComparer.Ordinal);
    private readonly List<PositionInfo> positionOrder = [];
    private readonly HashSet<string> rivals = new(StringComparer.Ordinal);
    private readonly HashSet<string> sharedOffices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Office> offices = new(512, StringComparer.Ordinal);

    /// <summary>Takes in officials, positions and exceptions.</summary>
    public void AddDefinitions(IReadOnlyList<AuthorityRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Table == AuthorityTable.Officials)
                AddOfficial(row.Cells);
            else if (row.Table == AuthorityTable.Positions)
                AddPosition(row.Cells);
            else if (row.Table == AuthorityTable.Exceptions)
                AddException(row.Cells);
        }
    }

    /// <summary>Takes in occupancies of officials and positions that are there already.</summary>
    /// <exception cref="LexiconException">A date is none, or the official or the position is not known.</exception>
    public void AddOccupancies(IReadOnlyList<AuthorityRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Table == AuthorityTable.Occupancies)
                AddOccupancy(row);
        }
    }

    /// <summary>The finished data.</summary>
    public Authority Build()
    {
        foreach (var (key, office) in offices)
            office.Close(positions[office.Position].SingleHolder && !sharedOffices.Contains(key));
        var officials = new Dictionary<string, OfficialProfile>(drafts.Count, StringComparer.Ordinal);
        foreach (var (id, draft) in drafts)
            officials.Add(id, draft.Finish());
        return new Authority(officials, positionOrder, offices);
    }

    private static string RivalKey(string office, string official) => string.Concat(office, " ", official);

    private void AddOfficial(IReadOnlyList<string> cells)
    {
        var id = cells[OfficialColumn.Id];
        if (!drafts.TryGetValue(id, out var draft))
            drafts.Add(id, draft = new OfficialDraft(id, cells[OfficialColumn.Name]));
        draft.AddNames(cells);
    }

    private void AddPosition(IReadOnlyList<string> cells)
    {
        var position = new PositionInfo(
            cells[PositionColumn.Id], cells[PositionColumn.Name], cells[PositionColumn.Holders] == PositionColumn.Single);
        if (positions.TryAdd(position.Id, position))
            positionOrder.Add(position);
    }

    private void AddException(IReadOnlyList<string> cells)
    {
        if (cells[ExceptionColumn.Kind] == ExceptionColumn.Rival)
            rivals.Add(RivalKey(cells[ExceptionColumn.Subject], cells[ExceptionColumn.Other]));
        else if (cells[ExceptionColumn.Kind] == ExceptionColumn.SharedOffice)
            sharedOffices.Add(cells[ExceptionColumn.Subject]);
    }

    private void AddOccupancy(AuthorityRow row)
    {
        var cells = row.Cells;
        var (id, position, country) = (cells[OccupancyColumn.Official], cells[OccupancyColumn.Position], cells[OccupancyColumn.Country]);
        if (!drafts.TryGetValue(id, out var draft))
            throw new LexiconException(row.File, row.Line, $"no official has the id '{id}'");
        if (!positions.ContainsKey(position))
            throw new LexiconException(row.File, row.Line, $"no position has the id '{position}'");
        var tenure = new Tenure(Date(row, OccupancyColumn.From), Date(row, OccupancyColumn.To), Date(row, OccupancyColumn.AsOf));
        var occupancy = new Occupancy(
            position, cells[OccupancyColumn.Title], country, tenure.From, tenure.To, cells[OccupancyColumn.Source]);
        draft.Occupancies.Add(occupancy);
        var key = Office.Key(position, country);
        if (!offices.TryGetValue(key, out var office))
            offices.Add(key, office = new Office(position));
        var toCountry = cells[OccupancyColumn.ToCountry];
        var rival = rivals.Count > 0 && rivals.Contains(RivalKey(key, id));
        office.Add(new Holder(id, occupancy, toCountry.Length == 0 ? null : toCountry, rival) { Tenure = tenure });
    }

    private static OpenDate? Date(AuthorityRow row, int column)
    {
        var text = row.Cells[column];
        if (text.Length == 0)
            return null;
        return OpenDate.TryParse(text, out var date)
            ? date
            : throw new LexiconException(row.File, row.Line, $"'{text}' is no date of the form YYYY-MM-DD, YYYY-MM or YYYY");
    }
}
