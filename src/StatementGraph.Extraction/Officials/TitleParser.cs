using StatementGraph.Extraction.Matching;
using StatementGraph.Languages;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Officials;

/// <summary>
/// Reads an office phrase: a title or a head noun, with what it is of (another office, a body, a country, or free words behind a head
/// noun), as far as the phrase goes.
/// </summary>
public sealed class TitleParser(Reading reading)
{
    private const int MostFreeWords = 7;
    private const int MostPortfolioWords = 4;
    private static readonly string[] Starts = ["title", "title-adj", "short", "head", "counterpart"];
    private static readonly string[] Boundaries = ["prep", "pronoun", "adverb", "that", "this-that", "ra", "by", "verb", "negative", "subjunctive", "epithet-head", "honorific", "given", "official-name", "title", "short", "on", "say"];

    private readonly JoinedWords joinedWords = new(reading);
    private readonly StatedOffice?[] found = new StatedOffice?[reading.Tokens.Count];
    private readonly bool[] tried = new bool[reading.Tokens.Count];

    /// <summary>The office that starts at a token; null where none does.</summary>
    public StatedOffice? At(int token)
    {
        if (token >= tried.Length)
            return null;
        // A title does not depend on the names around it: it is read once for both times that names are.
        if (!tried[token])
            (tried[token], found[token]) = (true, At(token, 0));
        return found[token];
    }

    private StatedOffice? At(int token, int depth)
    {
        var start = Start(token);
        if (start is null || depth > 2)
            return null;
        var isHead = start.Entry.Is("head");
        var position = start.Entry.Id;
        var end = start.End;
        string? country = null;
        if (isHead && At(end, depth + 1) is { IsCounterpart: false } nested && !reading.StartsLine(end) && reading.Tokens[end].IsWord)
        {
            position = Joined(position, nested.Position ?? "");
            country = nested.Country;
            end = nested.End;
        }

        (end, country, var body, var isFree) = Complement(end, country, isHead, start.Entry);
        if (body is null && end == start.End && start.Suffix is not null && OfThisBody(end) is { } before)
            (end, country, position) = (before.End, "SAME", Joined(position, before.Body) is var of && reading.Positions.Contains(of) ? of : position);
        if (isHead && body is not null && Joined(position, body) is var joined && reading.Positions.Contains(joined))
            position = joined;
        if (start.Entry.Is("title-adj") && country is null && end == start.End && start.HasPreposition)
            return null;
        // The head of a country, or of nothing that is named, is its president.
        if (position == "head" && body is null && !isFree && (country is not null ? !IsDemonym(end - 1) || IsAlone(end) : end == start.End && IsAlone(end)))
            position = "president";
        // 'President' without the article is of what stands behind it: a board, a section.
        if (start.Entry.Is("construct") && country is null && end == start.End && !IsAlone(end))
            position = "head";
        country ??= reading.PositionCountries.GetValueOrDefault(position);
        return new StatedOffice(position, country, token, end, start.Entry.Is("counterpart"), country is not null);
    }

    // 'deputy' and 'prime-minister' make 'deputy-prime-minister', where there is such a position.
    private string Joined(string head, string of) => reading.Positions.Contains($"{head}-{of}") ? $"{head}-{of}" : $"{head}:{of}";

    // An office with a suffix that is a plain word of another sort: 'consultation' is no 'adviser' with an ending.
    private bool IsOtherWord(PhraseMatch match)
    {
        if (match.Suffix is null)
            return false;
        foreach (var other in reading.Matches.At(match.First))
        {
            if (other.End == match.End && other.Suffix is null && other.Entry.Lexicon is "words" or "meetings" or "cues" or "topics")
                return true;
        }

        return false;
    }

    // Behind a head of nothing stands no further word but a name or one that begins something else.
    private bool IsAlone(int at) => at >= reading.Tokens.Count || !reading.Tokens[at].IsWord || reading.StartsLine(at) || reading.Matches.IsFunction(at) || IsBoundary(at) || IsName(at);

    private PhraseMatch? Start(int token)
    {
        PhraseMatch? best = null;
        if (reading.Matches.FindIn(token, "positions") is null || reading.Matches.Find(token, "this") is not null || reading.Matches.Covers(token, "due"))
            return null;
        foreach (var match in reading.Matches.At(token))
        {
            if (match.Entry.Lexicon == "positions" && match.Suffix is not { Id: "plural" } && !IsOtherWord(match) && match.Entry.IsAny(Starts) && (best is null || match.End > best.End || (match.End == best.End && best.Entry.Is("head"))))
                best = match;
        }

        return best is not null && IsOfSeveral(token, best.End) ? null : best;
    }

    // 'Officials', with its ending apart: the longer word is of several, whom it does not name.
    private bool IsOfSeveral(int token, int end)
    {
        foreach (var match in reading.Matches.At(token))
        {
            if (match.Entry.Lexicon == "positions" && match.Entry.Is("plural") && match.End > end)
                return true;
        }

        return false;
    }

    private (int End, string? Country, string? Body, bool IsFree) Complement(int end, string? country, bool isHead, LexiconEntry title)
    {
        var free = 0;
        var isFree = false;
        var at = end;
        string? bodyId = null;
        while (at < reading.Tokens.Count && free <= MostFreeWords && reading.Tokens[at].IsWord && !reading.StartsLine(at))
        {
            var organisation = reading.Matches.FindIn(at, "organisations");
            if (at == end && country is null && reading.Matches.Find(at, "modifier") is { Prefix: null } modifier && modifier.End < reading.Tokens.Count && !reading.StartsLine(modifier.End) && Country(modifier.End) is not null)
            {
                at = end = modifier.End;
                continue;
            }

            if (Country(at) is { } place && (organisation is null || organisation.End <= place.End))
            {
                isFree |= at > end;
                country ??= place.Entry.Id;
                at = end = place.End;
                continue;
            }

            if (organisation is { HasPreposition: false } body)
            {
                country ??= CountryOf(body.Entry.Id);
                bodyId ??= body.Entry.Id[(body.Entry.Id.IndexOf('/', StringComparison.Ordinal) + 1)..];
                at = end = body.End;
                continue;
            }

            if (at == end && country is null && !title.Is("sent") && Joined(at) is { } joined)
            {
                country = joined.Entry.Lexicon == "countries" ? joined.Entry.Id : CountryOf(joined.Entry.Id);
                at = end = joined.End;
                continue;
            }

            // 'of this ministry': of the country spoken of last.
            if (isHead && free == 0 && reading.Matches.Find(at, "this") is not null && at + 1 < reading.Tokens.Count && reading.Tokens[at + 1].IsWord)
            {
                country ??= "SAME";
                at = end = at + 2;
                continue;
            }

            if (country is null && at == end && Unlisted(at) is var behind and > 0)
            {
                at = end = behind;
                continue;
            }

            if (country is null && free == 0 && Portfolio(at) is var rest and > 0)
            {
                at = end = rest;
                continue;
            }

            if (Linked(at, title.Is("sent")) is { } linked)
            {
                country ??= linked.Country;
                at = end = linked.End;
                continue;
            }

            // 'the permanent envoy of A to the union': an adjective between the country and the body.
            if (reading.Matches.Find(at, "tenure") is { Prefix: null } tenure && (Linked(tenure.End, title.Is("sent")) is not null || Country(tenure.End) is not null))
            {
                at = end = tenure.End;
                continue;
            }

            if (!isHead || title.Is("title-adj") || IsBoundary(at) || (free > 0 && reading.Matches.FindIn(at, "positions") is { Prefix.Id: "and" }))
                break;
            at++;
            free++;
        }

        // Free words count only where the phrase visibly ends behind them: at a sign, or before a name.
        if (isHead && at > end && free <= MostFreeWords && (at >= reading.Tokens.Count || reading.Tokens[at].Kind is TokenKind.Comma or TokenKind.ParenClose or TokenKind.Colon or TokenKind.QuoteOpen || IsName(at) || reading.Matches.FindIn(at, "positions") is { Prefix.Id: "and" }))
            (end, isFree) = (at, true);
        return (end, country, bodyId, isFree);
    }

    // 'of the ministry of electricity': a body that no lexicon has goes on to a country, a sign or a word of another sort; -1 where none begins.
    private int Unlisted(int at)
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

    // 'minister of energy and water resources of A': what a country's name ends belongs to the office; -1 where none does.
    private int Portfolio(int at)
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

    // 'in' or 'at' with a place or a body behind it: ambassador in Baku, representative at the United Nations.
    private (int End, string? Country)? Linked(int at, bool isSent)
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

    private PhraseMatch? Country(int at)
    {
        foreach (var match in reading.Matches.At(at))
        {
            if (match.Entry.Lexicon == "countries" && !match.HasPreposition && match.Prefix is null && !match.Entry.Is("people"))
                return match;
        }

        return null;
    }

    // 'spokesman of this ministry': of the body that was spoken of last.
    private (int End, string Body)? OfThisBody(int at)
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

    // 'for the United Nations', 'in the State of A' written together with the preposition: the office is theirs.
    private PhraseMatch? Joined(int at)
    {
        foreach (var match in reading.Matches.At(at))
        {
            if (match.Entry.Lexicon is "countries" or "organisations" && match.Prefix is { Id: "prep" } && !match.Entry.Is("people") && match.Length > 1)
                return match;
        }

        return null;
    }

    private bool IsDemonym(int at) => reading.Matches.FindIn(at, "countries") is { } match && match.Entry.Is("demonym");

    private bool IsName(int at) => reading.Matches.Find(at, "given") is not null || reading.Matches.Find(at, "official-name") is not null || reading.Matches.Find(at, "honorific") is not null;

    private bool IsBoundary(int at)
    {
        foreach (var match in reading.Matches.At(at))
        {
            if (match.Entry.Lexicon is "cues" or "meetings" || (match.Prefix is null && match.Entry.IsAny(Boundaries)))
                return true;
        }

        return false;
    }

    private static string? CountryOf(string body)
    {
        var slash = body.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 ? body[..slash].ToUpperInvariant() : null;
    }
}
