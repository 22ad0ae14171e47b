using System.Globalization;
using StatementGraph.Model.Graph;

namespace StatementGraph.Identity.Repeats;

/// <summary>Whether two claims of one speaker are one statement, told twice. The same whichever comes first.</summary>
internal static class ClaimLikeness
{
    private const int LeastWords = 6;
    private const double MostlyHeld = 0.8;
    private const double AboutAsLong = 0.9;

    /// <summary>Without a number, countries and topics must be this many: two of them many statements share.</summary>
    private const int LeastAnchors = 3;

    /// <summary>A translation is seldom twice as long.</summary>
    private const int MostLonger = 2;

    /// <summary>What shows that they are one; null where nothing does.</summary>
    public static (RepeatKind Kind, string Reason)? Of(TellingOfClaim one, TellingOfClaim other)
    {
        if (one.Claim.SpeakerId != other.Claim.SpeakerId) return null;
        if (one.Words == other.Words && one.Length > 1) return (RepeatKind.Copied, "the same words");
        return one.Language == other.Language ? InWords(one, other) : InAnchors(one, other);
    }

    private static (RepeatKind Kind, string Reason)? InWords(TellingOfClaim one, TellingOfClaim other)
    {
        var (shorter, longer) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        if (shorter < LeastWords || TextRuns.Shared(one.Runs, other.Runs) is var shared && shared < MostlyHeld) return null;
        var kind = shorter >= longer * AboutAsLong ? RepeatKind.Copied : RepeatKind.Shortened;
        return (kind, string.Create(CultureInfo.InvariantCulture, $"{shared:P0} of the shorter one's words follow one another in the longer one too"));
    }

    private static (RepeatKind Kind, string Reason)? InAnchors(TellingOfClaim one, TellingOfClaim other)
    {
        var isSameMeeting = one.Claim.MeetingId is { } meeting && meeting == other.Claim.MeetingId;
        var isSameTime = one.Claim.Date is { } day && other.Claim.Date is { } with && Math.Abs(day.DayNumber - with.DayNumber) <= 1;
        if (!isSameMeeting && !isSameTime) return null;
        if (!one.Numbers.SetEquals(other.Numbers) || !one.Subjects.SetEquals(other.Subjects)) return null;
        // A number is told once; without one, the same meeting and more subjects must say it.
        if (one.Numbers.Count == 0 ? !isSameMeeting || one.Subjects.Count < LeastAnchors : one.Subjects.Count == 0) return null;
        if (one.Claim.Claim.Act is { } act && other.Claim.Claim.Act is { } otherAct && act != otherAct) return null;
        if (Math.Max(one.Length, other.Length) > MostLonger * Math.Min(one.Length, other.Length)) return null;
        var anchors = one.Numbers.Concat(one.Subjects).Order(StringComparer.Ordinal);
        return (RepeatKind.Translated, $"the same {(isSameMeeting ? "meeting" : "days")}, and {string.Join(", ", anchors)} in both");
    }
}
