using System.Globalization;

namespace StatementGraph.Identity;

/// <summary>
/// Compares two spellings of names, of one script or of two: Latin, Arabic (Persian and Arabic), Cyrillic, Greek, Georgian, Armenian and
/// Hebrew. Knows no person: what it says rests on the letters alone. Deterministic, and the same whichever name comes first.
/// </summary>
public static class NameMatcher
{
    private const double Strong = 0.8;
    private const double Weak = 0.68;
    private const double StrongAlone = 0.86;

    /// <summary>Compares.</summary>
    /// <param name="left">A name in any script.</param>
    /// <param name="right">Another.</param>
    public static NameMatch Match(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Match(SpelledName.Parse(left), SpelledName.Parse(right), false);
    }

    /// <summary>Compares names that were read already.</summary>
    /// <param name="one">A name.</param>
    /// <param name="other">Another.</param>
    /// <param name="isQuiet">Whether nobody asks why they are different: telling costs as much as comparing.</param>
    internal static NameMatch Match(SpelledName one, SpelledName other, bool isQuiet)
    {
        if (one.Parts.Count == 0 || other.Parts.Count == 0)
            return new NameMatch(NameVerdict.Unsure, 0, [], ["a name without letters can't be compared"]);
        var straight = Judge(new WordAlignment(one, other), isQuiet);
        if (straight.Verdict == NameVerdict.Same || one.Parts.Count < 2 || other.Parts.Count < 2)
            return straight;
        return Turned(one, other) ?? Turned(other, one, true) ?? straight;
    }

    // 'Aliyev Ilham': the family name first, as lists and some languages have it.
    private static NameMatch? Turned(SpelledName turned, SpelledName kept, bool isSwapped = false)
    {
        var first = turned.Parts[0];
        var says = turned.FamilyFirst || (first.EndsAsFamilyName && !turned.Parts[^1].EndsAsFamilyName);
        if (!says)
            return null;
        var rotated = turned with { Parts = [.. turned.Parts.Skip(1), first] };
        var match = Judge(isSwapped ? new WordAlignment(kept, rotated) : new WordAlignment(rotated, kept), true);
        return match.Verdict == NameVerdict.Same && match.Words.Count == turned.Parts.Count && turned.Parts.Count == kept.Parts.Count ? match with { Reasons = [.. match.Reasons, "one of them has the family name first"] } : null;
    }

    private static NameMatch Judge(WordAlignment words, bool isQuiet)
    {
        var good = words.Matched.Where(w => w.Likeness >= Weak).ToList();
        var bad = words.Matched.Count - good.Count;
        var score = words.Matched.Count == 0 ? 0 : words.Matched.Sum(w => w.Likeness) / (words.Matched.Count + words.LeftOnly.Count + words.RightOnly.Count);
        NameMatch Say(NameVerdict verdict, string reason) => new(verdict, Math.Round(score, 3), words.Matched, verdict == NameVerdict.Different && isQuiet ? [] : [reason, .. words.Matched.Select(Told), .. Only(words)]);

        if (good.Count == 0)
            return Say(NameVerdict.Different, "no word of one name sounds like one of the other");
        if (bad > 0 || (words.LeftOnly.Count > 0 && words.RightOnly.Count > 0))
            return Say(NameVerdict.Different, "each name has a word that the other has not");
        var isPart = words.LeftOnly.Count > 0 || words.RightOnly.Count > 0;
        if (good.Any(w => w.Likeness < Strong) && (good.Count == 1 || good.Average(w => w.Likeness) < StrongAlone))
            return Say(NameVerdict.Unsure, "the words sound alike, not equal");
        if (good.Count > 1)
            return words.SkipsFirst ? Say(NameVerdict.Unsure, "the first name is missing in one of them") : Say(NameVerdict.Same, "first and family name sound equal");
        if (isPart)
            return Say(NameVerdict.Unsure, "one is a part of the other");
        return good[0].Likeness >= StrongAlone ? Say(NameVerdict.Same, "the only word sounds equal") : Say(NameVerdict.Unsure, "the only word sounds alike, not equal");
    }

    private static string Told(MatchedWords words) => string.Create(CultureInfo.InvariantCulture, $"{words} ({words.Likeness:F2})");

    private static IEnumerable<string> Only(WordAlignment words)
    {
        foreach (var part in words.LeftOnly)
            yield return $"{part.Text} = -";
        foreach (var part in words.RightOnly)
            yield return $"- = {part.Text}";
    }
}
