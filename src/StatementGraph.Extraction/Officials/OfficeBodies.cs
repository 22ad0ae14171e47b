using StatementGraph.Extraction.Matching;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Officials;

/// <summary>What can stand behind a title: the country, the body or the portfolio that the office is of.</summary>
internal sealed class OfficeBodies(Reading reading)
{
    private const int MostPortfolioWords = 4;
    private static readonly string[] Boundaries = ["prep", "pronoun", "adverb", "that", "this-that", "ra", "by", "verb", "negative", "subjunctive", "epithet-head", "honorific", "given", "official-name", "title", "short", "on", "say"];

    private readonly JoinedWords joinedWords = new(reading);

    /// <summary>The country that a word names; null where it names none, or its people.</summary>
    public PhraseMatch? Country(int at)
    {
        foreach (var match in reading.Matches.At(at))
        {
            if (match.Entry.Lexicon == "countries" && !match.HasPreposition && match.Prefix is null && !match.Entry.Is("people"))
                return match;
        }

        return null;
    }

    /// <summary>'Of the ministry of electricity': a body that no lexicon has goes on to a country, a sign or a word of another sort; -1 where none begins.</summary>
    public int Unlisted(int at)
    {
        if (reading.Matches.Find(at, "nobody") is not { Prefix: null } body || body.Length > 1)
            return -1;
        for (var token = body.End; token < Math.Min(body.End + MostPortfolioWords, reading.Tokens.Count); token++)
        {
            if (!reading.Tokens[token].IsWord || reading.StartsLine(token) || Country(token) is not null || IsBoundary(token) || reading.Matches.IsFunction(token))
                return token > body.End ? token : -1;
        }

        return -1;
    }

    /// <summary>'Minister of energy and water resources of A': what a country's name ends belongs to the office; -1 where none does.</summary>
    public int Portfolio(int at)
    {
        if (JoinedPortfolio(at) is var joined and > 0)
            return joined;
        if (reading.Matches.Find(at, "and") is not { Prefix: null } and)
            return -1;
        for (var token = and.End; token < Math.Min(and.End + MostPortfolioWords, reading.Tokens.Count) && reading.Tokens[token].IsWord && !reading.StartsLine(token); token++)
        {
            if (Country(token) is not null)
                return token > and.End ? token : -1;
            if (reading.Matches.IsFunction(token) || reading.Matches.FindIn(token, "positions") is not null || IsBoundary(token) || IsName(token))
                return -1;
        }

        return -1;
    }

    // The same with the conjunction and the article written together with the second portfolio; a name or a comma can end it as well.
    private int JoinedPortfolio(int at)
    {
        if (!joinedWords.IsConjoinedWithArticle(at))
            return -1;
        for (var token = at; token < Math.Min(at + MostPortfolioWords, reading.Tokens.Count) && !(token > at && reading.StartsLine(token)); token++)
        {
            if (token > at && (Country(token) is not null || IsName(token) || reading.Tokens[token].Kind == TokenKind.Comma))
                return token;
            if (!reading.Tokens[token].IsWord || reading.Matches.IsFunction(token) || reading.Matches.FindIn(token, "positions") is not null || IsBoundary(token))
                return -1;
        }

        return -1;
    }

    /// <summary>'In' or 'at' with a place or a body behind it: ambassador in Baku, representative at the United Nations; null where neither is.</summary>
    public (int End, string? Country)? Linked(int at, bool isSent)
    {
        if (reading.Matches.Find(at, "in") is { } word && !reading.StartsLine(word.End) && word.End < reading.Tokens.Count)
        {
            if (reading.Matches.FindIn(word.End, "organisations") is { } body && body.Entry.Is("org") && !(Country(word.End) is { } union && union.End > body.End))
                return (body.End, null);
            if (Country(word.End) is { } place && (isSent || place.Entry.Id.Length != 2))
                return (place.End, isSent ? null : place.Entry.Id);
        }

        return null;
    }

    /// <summary>'Spokesman of this ministry': of the body that was spoken of last; null where none was.</summary>
    public (int End, string Body)? OfThisBody(int at)
    {
        if (at + 1 >= reading.Tokens.Count || reading.Matches.Find(at, "this") is not { } word || reading.StartsLine(at) || reading.Matches.Find(word.End, "nobody") is not { Prefix: null } body)
            return null;
        for (var token = at - 1; token >= Math.Max(0, at - 60); token--)
        {
            if (reading.Matches.FindIn(token, "organisations") is { } last)
                return (body.End, last.Entry.Id[(last.Entry.Id.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        }

        return null;
    }

    /// <summary>'For the United Nations', 'in the State of A' written together with the preposition: the office is theirs; null where it is not so.</summary>
    public PhraseMatch? JoinedTo(int at)
    {
        foreach (var match in reading.Matches.At(at))
        {
            if (match.Entry.Lexicon is "countries" or "organisations" && match.Prefix is { Id: "prep" } && !match.Entry.Is("people") && match.Length > 1)
                return match;
        }

        return null;
    }

    /// <summary>Whether a word is an adjective of a country.</summary>
    public bool IsDemonym(int at) => reading.Matches.FindIn(at, "countries") is { } match && match.Entry.Is("demonym");

    /// <summary>Whether a name, or what stands before one, begins at a token.</summary>
    public bool IsName(int at) => reading.Matches.Find(at, "given") is not null || reading.Matches.Find(at, "official-name") is not null || reading.Matches.Find(at, "honorific") is not null;

    /// <summary>Whether a word that no office goes on with begins at a token.</summary>
    public bool IsBoundary(int at)
    {
        foreach (var match in reading.Matches.At(at))
        {
            if (match.Entry.Lexicon is "cues" or "meetings" || (match.Prefix is null && match.Entry.IsAny(Boundaries)))
                return true;
        }

        return false;
    }

    /// <summary>The country in a body's id; null for a body of none.</summary>
    public static string? CountryOf(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var slash = body.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 ? body[..slash].ToUpperInvariant() : null;
    }
}
