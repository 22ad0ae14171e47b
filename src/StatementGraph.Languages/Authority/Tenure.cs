namespace StatementGraph.Languages;

/// <summary>
/// When an office was held, with what is not known kept apart: the days on which the official certainly held it, within the days on
/// which they can have. All ends are included; a tenure of which nothing is certain has <see cref="CertainFrom"/> after <see cref="CertainTo"/>.
/// </summary>
internal readonly record struct Tenure
{
    private readonly OpenDate? from;
    private readonly OpenDate? to;
    private readonly OpenDate? asOf;

    /// <summary>A tenure of dates as the data gives them.</summary>
    /// <param name="from">The first day; null where not known.</param>
    /// <param name="to">The last day; null where still held or not known.</param>
    /// <param name="asOf">A day on which a source shows them in office; null where there is none.</param>
    public Tenure(OpenDate? from, OpenDate? to, OpenDate? asOf)
    {
        this.from = from;
        this.to = to;
        this.asOf = asOf;
        PossibleFrom = from?.First ?? DateOnly.MinValue;
        PossibleTo = to?.Last ?? DateOnly.MaxValue;
    }

    /// <summary>The first day that is certain.</summary>
    public DateOnly CertainFrom => (from ?? asOf)?.Last ?? to?.First ?? DateOnly.MaxValue;

    /// <summary>The last day that is certain.</summary>
    public DateOnly CertainTo => (to ?? asOf)?.First ?? from?.Last ?? DateOnly.MinValue;

    /// <summary>The first day on which they can have held it.</summary>
    public DateOnly PossibleFrom { get; init; }

    /// <summary>The last day on which they can have held it.</summary>
    public DateOnly PossibleTo { get; init; }

    /// <summary>The start as one day, for a reader who needs one: the first that it can be.</summary>
    public DateOnly? From => from?.First;

    /// <summary>The end as one day: the last that it can be.</summary>
    public DateOnly? To => to?.Last;

    /// <summary>Whether any day of it is known.</summary>
    public bool Dated => from is not null || to is not null || asOf is not null;

    /// <summary>Whether they certainly held it on that day.</summary>
    public bool Certainly(DateOnly day) => CertainFrom <= day && day <= CertainTo;

    /// <summary>Whether they can have held it on that day.</summary>
    public bool Possibly(DateOnly day) => PossibleFrom <= day && day <= PossibleTo;

    /// <summary>
    /// The same, when another held the office too and one person holds it at a time: an end that is not known lies within the
    /// other's certain time at the latest.
    /// </summary>
    public Tenure Beside(Tenure other)
    {
        if (!Dated || !other.Dated)
            return this;
        var endsBefore = to is null && other.CertainFrom > CertainTo && other.CertainFrom < PossibleTo;
        var startsAfter = from is null && other.CertainTo < CertainFrom && other.CertainTo > PossibleFrom;
        return this with
        {
            PossibleTo = endsBefore ? other.CertainFrom : PossibleTo,
            PossibleFrom = startsAfter ? other.CertainTo : PossibleFrom,
        };
    }
}
