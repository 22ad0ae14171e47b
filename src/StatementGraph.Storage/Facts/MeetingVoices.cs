using StatementGraph.Model;

namespace StatementGraph.Storage.Facts;

/// <summary>What all reports say of one meeting, and what follows from it.</summary>
/// <typeparam name="TPerson">How the store names an official.</typeparam>
internal sealed class MeetingVoices<TPerson>
    where TPerson : notnull
{
    /// <summary>How many reports tell of it.</summary>
    public int Reports { get; private set; }

    /// <summary>The reports' kind: their meeting's id is computed from it, so that they agree.</summary>
    public MeetingKind Kind { get; private set; }

    /// <summary>Past where any report says so.</summary>
    public MeetingStatus Status { get; private set; } = MeetingStatus.Planned;

    /// <summary>The narrowest interval; the earliest of those.</summary>
    public DateInterval? Date { get; private set; }

    /// <summary>The officials who took part.</summary>
    public HashSet<TPerson> People { get; } = [];

    /// <summary>The countries of the place and of the participants' roles.</summary>
    public SortedSet<string> Countries { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether those who took part have met by it.</summary>
    public bool IsMet => Status == MeetingStatus.Past
        && Kind is MeetingKind.Meeting or MeetingKind.Call or MeetingKind.Visit or MeetingKind.Summit;

    /// <summary>A report tells of it.</summary>
    public void Hear(MeetingKind kind, MeetingStatus status, DateInterval? date, string? placeCountry)
    {
        Kind = Reports++ == 0 || kind < Kind ? kind : Kind;
        Status = status < Status ? status : Status;
        if (date is not null && (Date is null || Narrowness(date).CompareTo(Narrowness(Date)) < 0)) Date = date;
        if (placeCountry is not null) Countries.Add(placeCountry);
    }

    private static (int, DateOnly, DatePrecision) Narrowness(DateInterval date) =>
        (date.To.DayNumber - date.From.DayNumber, date.From, date.Precision);
}
