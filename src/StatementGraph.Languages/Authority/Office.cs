namespace StatementGraph.Languages;

/// <summary>One office of one country and everyone who is known to have held it.</summary>
/// <param name="position">Id of the position.</param>
internal sealed class Office(string position)
{
    private readonly List<Holder> holders = [];

    /// <summary>Id of the position.</summary>
    public string Position { get; } = position;

    /// <summary>Everyone, by start (unknown starts first), then by official.</summary>
    public IReadOnlyList<Holder> Holders => holders;

    /// <summary>The name of an office in the exceptions and in the index: the position and the country, with a colon between.</summary>
    public static string Key(string position, string country) => string.Concat(position, ":", country);

    /// <summary>Takes in one more.</summary>
    public void Add(Holder holder) => holders.Add(holder);

    /// <summary>Puts the holders in order, and bounds the unknown ends of their times where <paramref name="single"/> holds.</summary>
    /// <param name="single">Whether one person at a time holds it.</param>
    public void Close(bool single)
    {
        holders.Sort(static (a, b) => InOrder(a, b));
        if (!single)
            return;
        var bounded = new Tenure[holders.Count];
        for (var i = 0; i < bounded.Length; i++)
            bounded[i] = Bounded(holders[i]);
        for (var i = 0; i < bounded.Length; i++)
            holders[i] = holders[i] with { Tenure = bounded[i] };
    }

    /// <summary>Who alone held it on that day; null where nobody did, or where several can have.</summary>
    public HolderMatch? On(DateOnly day, string? toCountry)
    {
        var certain = Only(toCountry, h => h.Tenure.Certainly(day), out var several);
        if (certain is not null)
            return new HolderMatch(certain, Certain: true);
        if (several)
            return null;
        var possible = Only(toCountry, h => h.Tenure.Dated && h.Tenure.Possibly(day), out _);
        return possible is null ? null : new HolderMatch(possible, Certain: false);
    }

    private Holder? Only(string? toCountry, Func<Holder, bool> test, out bool several)
    {
        Holder? only = null;
        several = false;
        foreach (var holder in holders)
        {
            if ((toCountry is not null && toCountry != holder.ToCountry) || !test(holder) || holder.OfficialId == only?.OfficialId)
                continue;
            several = only is not null;
            if (several)
                return null;
            only = holder;
        }

        return only;
    }

    private Tenure Bounded(Holder holder)
    {
        var tenure = holder.Tenure;
        foreach (var other in holders)
        {
            if (!ReferenceEquals(other, holder) && !other.Rival && !holder.Rival && other.ToCountry == holder.ToCountry)
                tenure = tenure.Beside(other.Tenure);
        }

        return tenure;
    }

    private static int InOrder(Holder a, Holder b)
    {
        var byStart = StartOrder.Compare(a.Occupancy, b.Occupancy);
        return byStart != 0 ? byStart : string.CompareOrdinal(a.OfficialId, b.OfficialId);
    }
}
