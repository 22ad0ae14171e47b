namespace StatementGraph.Identity;

/// <summary>Whether two spellings can be one person's.</summary>
public enum NameVerdict
{
    /// <summary>They spell one name: strong evidence.</summary>
    Same,

    /// <summary>They spell different names.</summary>
    Different,

    /// <summary>One may be a part of the other, or a spelling that is not usual: weak evidence.</summary>
    Unsure,
}

/// <summary>Some words of one name beside those of the other.</summary>
/// <param name="Left">Words of the first name.</param>
/// <param name="Right">Words of the second name.</param>
/// <param name="Likeness">From 0 to 1.</param>
/// <param name="Letters">Sound by sound.</param>
public sealed record MatchedWords(string Left, string Right, double Likeness, IReadOnlyList<AlignedPhone> Letters)
{
    /// <summary>Letter by letter: which letters stand for which, <c>-</c> for none, those that do not fit in brackets.</summary>
    public override string ToString() => $"{Left} = {Right}: " + string.Join(' ', Letters.Select(l =>
    {
        var pair = $"{l.Left?.Letters ?? "-"}·{l.Right?.Letters ?? "-"}";
        return l.Cost >= 0.3 ? $"[{pair}]" : pair;
    }));
}

/// <summary>What comparing two names came to.</summary>
/// <param name="Verdict">Same, different or unsure.</param>
/// <param name="Score">How alike they are, from 0 to 1.</param>
/// <param name="Words">The words that stand for one another.</param>
/// <param name="Reasons">Why, in English, each a sentence; the first is the decisive one.</param>
public sealed record NameMatch(NameVerdict Verdict, double Score, IReadOnlyList<MatchedWords> Words, IReadOnlyList<string> Reasons);
