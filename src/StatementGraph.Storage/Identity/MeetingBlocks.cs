using System.Globalization;
using StatementGraph.Model;

namespace StatementGraph.Storage.Identity;

/// <summary>Names the blocks in which other reports of a meeting are looked for: kind, two who took part, and month.</summary>
internal static class MeetingBlocks
{
    /// <summary>A gathering of more is found by its own id alone: every two of them would be too many.</summary>
    private const int MostPeople = 12;

    /// <summary>The blocks; none where the day is not known within a month.</summary>
    public static IReadOnlyList<string> Of(ToldMeeting told)
    {
        if (told.Date is not { } date || date.Precision == DatePrecision.Year || told.People.Count > MostPeople) return [];
        var people = told.People.Where(Signatures.IsShared).Order(StringComparer.Ordinal).ToList();
        // Whoever meets the press may be alone.
        var parts = people.Count == 1 && told.Kind is not (MeetingKind.Meeting or MeetingKind.Call)
            ? people
            : [.. people.SelectMany((one, i) => people.Skip(i + 1).Select(other => $"{one}+{other}"))];
        return [.. parts.SelectMany(part => Months(date).Select(month => $"{told.Kind}|{part}|{month}"))];
    }

    private static IEnumerable<string> Months(DateInterval date)
    {
        for (var month = new DateOnly(date.From.Year, date.From.Month, 1); month <= date.To; month = month.AddMonths(1))
            yield return month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
    }
}
