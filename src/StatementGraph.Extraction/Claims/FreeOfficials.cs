using StatementGraph.Extraction.Officials;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Claims;

/// <summary>Tells mentions that can be a clause's subject from those that something governs.</summary>
internal sealed class FreeOfficials(Reading reading)
{
    /// <summary>Classes of words behind which a subject can stand.</summary>
    public static readonly string[] Frees = ["adverb", "time", "that", "this-that", "ra", "third", "first", "negative", "verb", "subjunctive", "conj-clause", "lead-in"];

    /// <summary>The same, and words that trail on.</summary>
    public static readonly string[] FreesOrTrailing = [.. Frees, "trailing"];

    /// <summary>Whether no preposition and no noun governs a mention in its clause.</summary>
    public bool IsFree(OfficialSpan official, int from)
    {
        if (official.HasPreposition)
            return false;
        var before = official.First - 1;
        while (before >= from && reading.Tokens[before].Kind is TokenKind.QuoteOpen or TokenKind.ParenOpen)
            before--;
        if (before < from || reading.StartsLine(before + 1) || !reading.Tokens[before].IsWord)
            return !IsListed(before, from);
        return IsFurniture(before) || EndsWith(before, from, Frees) || EndsIn(before, from, "agencies", "cues", "dates");
    }

    // A page's own figures and Latin letters that run into the text govern nobody.
    private bool IsFurniture(int token) => !reading.Word(token).ContainsAnyExceptInRange('\0', '\u024F');

    // 'with A, B and C': a comma inside a list of those whom a preposition governs frees nobody.
    private bool IsListed(int comma, int from) =>
        comma > from && reading.Tokens[comma].Kind == TokenKind.Comma &&
        reading.Officials.FirstOrDefault(o => o.End == comma) is { HasName: true, HasPreposition: false } other && EndsWith(other.First - 1, from, ["and"]);

    /// <summary>Whether a phrase of one of some classes, prepositions apart, ends with a token.</summary>
    public bool EndsWith(int token, int from, string[] classes) => Ends(token, from, m => !m.Entry.Is("prep") && m.Entry.IsAny(classes));

    private bool EndsIn(int token, int from, params string[] lexicons) => Ends(token, from, m => lexicons.Contains(m.Entry.Lexicon));

    private bool Ends(int token, int from, Func<Matching.PhraseMatch, bool> holds)
    {
        for (var start = Math.Max(from, token - 5); start <= token; start++)
        {
            if (reading.Matches.At(start).Any(m => m.End == token + 1 && holds(m)))
                return true;
        }

        return false;
    }
}
