using StatementGraph.Text;

namespace StatementGraph.Extraction.Claims;

/// <summary>Subjects that are no officials: countries, bodies and nobody in person.</summary>
internal sealed class BodySubjects(Reading reading)
{
    /// <summary>Whether a word names a country, a body or nobody in person.</summary>
    public bool IsNamedBody(int token) => Named(token) is not null;

    /// <summary>Whether such a word stands at a token and is not the verb's object.</summary>
    public bool IsBody(int token, int end) => Named(token) is { } named
        && Behind(named.End) is var behind && behind < end && reading.Tokens[behind].IsWord && reading.Matches.Find(behind, "ra") is null && reading.Matches.Find(behind, "and") is null;

    private Matching.PhraseMatch? Named(int token)
    {
        foreach (var match in reading.Matches.At(token))
        {
            if (match.Prefix is null && (match.Entry.Lexicon is "organisations" or "countries" || match.Entry.Is("nobody")))
                return match;
        }

        return null;
    }

    // 'A, B and C': behind a list of countries and bodies.
    private int Behind(int end)
    {
        for (var at = end; at + 1 < reading.Tokens.Count;)
        {
            var next = reading.Matches.Find(at, "and") is { Prefix: null } and ? and.End : reading.Tokens[at].Kind == TokenKind.Comma ? at + 1 : at;
            if (next == at || (reading.Matches.FindIn(next, "countries") ?? reading.Matches.FindIn(next, "organisations")) is not { Prefix: null } another)
                return at;
            at = another.End;
        }

        return end;
    }

    /// <summary>Whether such a word stands in a sentence before a token.</summary>
    public bool HoldsBody(Sentence sentence, int end)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        for (var token = sentence.First; token < end; token++)
        {
            if (IsBody(token, end))
                return true;
        }

        return false;
    }
}
