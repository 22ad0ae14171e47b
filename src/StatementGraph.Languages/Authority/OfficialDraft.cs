using StatementGraph.Model;

namespace StatementGraph.Languages;

/// <summary>An official while rows still add to them.</summary>
internal sealed class OfficialDraft(string id, string name)
{
    private readonly List<LocalName> names = [];

    /// <summary>The offices found so far, in any order.</summary>
    public List<Occupancy> Occupancies { get; } = [];

    /// <summary>Adds the names of one row, those that are there already left out.</summary>
    public void AddNames(IReadOnlyList<string> cells)
    {
        if (cells[OfficialColumn.Name] != name)
            Add("und-Latn", cells[OfficialColumn.Name]);
        AddAll("fa", cells[OfficialColumn.Persian]);
        AddAll("ar", cells[OfficialColumn.Arabic]);
        AddAll("und-Latn", cells[OfficialColumn.OtherLatin]);
        foreach (var tagged in cells[OfficialColumn.Other].Split('|'))
        {
            var colon = tagged.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                Add(tagged[..colon], tagged[(colon + 1)..]);
        }
    }

    /// <summary>The official as readers get them.</summary>
    public OfficialProfile Finish()
    {
        Occupancies.Sort(static (a, b) => InOrder(a, b));
        return new OfficialProfile { Id = id, Name = name, Names = names, Occupancies = Occupancies };
    }

    private static int InOrder(Occupancy a, Occupancy b)
    {
        var byStart = StartOrder.Compare(a, b);
        if (byStart != 0)
            return byStart;
        var byPosition = string.CompareOrdinal(a.Position, b.Position);
        return byPosition != 0 ? byPosition : string.CompareOrdinal(a.Country, b.Country);
    }

    private void AddAll(string language, string variants)
    {
        if (variants.Length == 0)
            return;
        foreach (var variant in variants.Split('|'))
            Add(language, variant);
    }

    private void Add(string language, string variant)
    {
        foreach (var known in names)
        {
            if (known.Name == variant && known.Language == language)
                return;
        }

        names.Add(new LocalName(language, variant));
    }
}
