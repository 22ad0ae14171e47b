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
        foreach (var range in cells[OfficialColumn.Other].AsSpan().Split('|'))
        {
            var tagged = cells[OfficialColumn.Other].AsSpan(range);
            var colon = tagged.IndexOf(':');
            if (colon > 0)
                Add(tagged[..colon].ToString(), tagged[(colon + 1)..].ToString());
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
        var byStart = Nullable.Compare(a.From, b.From);
        if (byStart != 0)
            return byStart;
        var byPosition = string.CompareOrdinal(a.Position, b.Position);
        return byPosition != 0 ? byPosition : string.CompareOrdinal(a.Country, b.Country);
    }

    private void AddAll(string language, string variants)
    {
        foreach (var range in variants.AsSpan().Split('|'))
        {
            var variant = variants.AsSpan(range);
            if (!variant.IsEmpty)
                Add(language, variant.ToString());
        }
    }

    private void Add(string language, string variant)
    {
        var added = new LocalName(language, variant);
        if (!names.Contains(added))
            names.Add(added);
    }
}
