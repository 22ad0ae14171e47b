using StatementGraph.Model;

namespace StatementGraph.Identity.Repeats;

/// <summary>
/// Whether two reports of what one official said contradict one another: for and against about the same, or other numbers in otherwise the
/// same words. The same whichever comes first but for the order in the reason.
/// </summary>
internal static class ClaimContradiction
{
    private const int Run = 3;
    private const int LeastWords = 6;
    private const int LeastSubjects = 2;
    private const double MostlyHeld = 0.8;
    private static readonly HashSet<Act> For = [Act.Agree, Act.Support, Act.Concede];
    private static readonly HashSet<Act> Against = [Act.Reject, Act.Accuse, Act.Threaten];

    /// <summary>What shows it; null where nothing does.</summary>
    public static string? Of(TellingOfClaim one, TellingOfClaim other) =>
        one.Claim.SpeakerId != other.Claim.SpeakerId ? null : InActs(one, other) ?? InNumbers(one, other);

    private static string? InActs(TellingOfClaim one, TellingOfClaim other)
    {
        if (one.Claim.Claim.Act is not { } act || other.Claim.Claim.Act is not { } otherAct) return null;
        var isOpposed = (For.Contains(act) && Against.Contains(otherAct)) || (Against.Contains(act) && For.Contains(otherAct));
        if (!isOpposed || one.Subjects.Count < LeastSubjects || !one.Subjects.SetEquals(other.Subjects)) return null;
        return $"{act} against {otherAct} about {string.Join(", ", one.Subjects.Order(StringComparer.Ordinal))}";
    }

    // Numbers of one language only: dates are told in other calendars in another.
    private static string? InNumbers(TellingOfClaim one, TellingOfClaim other)
    {
        if (one.Language != other.Language || one.Numbers.Count == 0 || one.Numbers.Count != other.Numbers.Count || one.Numbers.SetEquals(other.Numbers)) return null;
        var (words, otherWords) = (Unnumbered(one), Unnumbered(other));
        if (Math.Min(words.Count, otherWords.Count) < LeastWords || TextRuns.Shared(TextRuns.Of(words, Run), TextRuns.Of(otherWords, Run)) < MostlyHeld) return null;
        return $"{Only(one, other)} against {Only(other, one)} in otherwise the same words";
    }

    private static List<string> Unnumbered(TellingOfClaim telling) => [.. telling.Words.Split(' ').Where(word => !telling.Numbers.Contains(word))];

    private static string Only(TellingOfClaim one, TellingOfClaim other) =>
        string.Join(", ", one.Numbers.Where(number => !other.Numbers.Contains(number)).Order(StringComparer.Ordinal));
}
