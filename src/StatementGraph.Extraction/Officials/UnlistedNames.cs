using StatementGraph.Text;

namespace StatementGraph.Extraction.Officials;

/// <summary>Names that no lexicon knows, by where they stand: beside an office, between commas or between quotation marks.</summary>
public sealed class UnlistedNames(Reading reading, NameParser names, TitleParser titles)
{
    private readonly JoinedWords joined = new(reading);

    /// <summary>Whether a name that no lexicon knows can start at a token: at a line's head, behind a sign, a preposition or an adverb.</summary>
    public bool CanBeUnknown(int token) => reading.StartsLine(token) || !reading.Tokens[token - 1].IsWord || reading.Matches.Find(token - 1, "prep") is not null || reading.Matches.Covers(token - 1, "adverb");

    /// <summary>Where words of which no lexicon knows more go on with an office up to a name or a comma: 'envoy of the union for the talks, X Y'; the given end where they do not.</summary>
    public int Complement(int end)
    {
        var at = end;
        for (var free = 0; at < reading.Tokens.Count && free < 6 && reading.Tokens[at].IsWord && !reading.StartsLine(at); free++)
        {
            var isPlace = reading.Matches.FindIn(at, "countries") is not null || reading.Matches.FindIn(at, "organisations") is not null;
            if (free > 0 && !isPlace && names.At(at, true) is { Prefix: null } name && name.End - name.First > 1)
                return at;
            if ((reading.Matches.Find(at, "in") ?? reading.Matches.Find(at, "to")) is { } word && reading.Matches.At(word.End).Any(m => m.Entry.Lexicon is "countries" or "organisations"))
                at = word.End;
            else if (reading.Matches.IsFunction(at) || reading.Matches.At(at).Any(m => m.Prefix is { Id: "and" } || m.Entry.Lexicon is "positions" or "cues" or "meetings" or "words" or "honorifics"))
                return end;
            else
                at++;
        }

        return at < reading.Tokens.Count && reading.Tokens[at].Kind == TokenKind.Comma ? at : end;
    }

    /// <summary>Two or three unknown words between two commas behind an office: a name.</summary>
    public FoundName? Between(int at) =>
        names.Unknown(at) is { } name && name.End - name.First is 2 or 3 && name.End < reading.Tokens.Count && !reading.StartsLine(at) && reading.Tokens[name.End].Kind is TokenKind.Comma or TokenKind.Colon
            && !Enumerable.Range(name.First, name.End - name.First).Any(reading.Matches.IsKnown) ? name : null;

    // Verbs whose subject or object stands right before them, and the purpose of an invitation behind the guest.
    private static readonly string[] Closing = ["meet-verb", "receive-verb", "visit-verb", "discuss-verb", "to-visit"];

    // Where verbs stand first, one behind a name begins what is told of its bearer: 'the minister X Y met'.
    private bool IsClosedByMeeting(int token) => reading.Lexicon.Prefixes.Length > 0 && Closing.Any(c => reading.Matches.Find(token, c) is { Prefix: null });

    /// <summary>Words that no lexicon knows right behind an office with its country, up to a comma, a cue or a verb of meeting: a name.</summary>
    public FoundName? Unlisted(int token)
    {
        // 'to the channel A': a preposition leads to an outlet, not to a name.
        if (joined.HasArticle(token) || reading.Matches.FindIn(token, "agencies") is { HasPreposition: true } || names.Unknown(token) is not { } name || name.End >= reading.Tokens.Count)
            return null;
        var behind = reading.Tokens[name.End].Kind is TokenKind.Comma or TokenKind.Colon || reading.Matches.FindIn(name.End, "cues") is { HasPreposition: false } || reading.Matches.Find(name.End, "adverb") is not null || IsClosedByMeeting(name.End);
        return behind && name.End - name.First <= 3 ? name : null;
    }

    /// <summary>Unknown words between the sentence's start, a preposition or a sign, and a comma with an office behind it.</summary>
    public FoundName? BeforeOffice(int at)
    {
        if (!CanBeUnknown(at))
            return null;
        if (Quoted(at) is { } quoted)
            return quoted;
        if (names.Unknown(at) is not { } name || name.End + 1 >= reading.Tokens.Count)
            return null;
        for (var token = at + 1; token < name.End; token++)
        {
            if (reading.Lexicon.Prefixes.Length > 0 && reading.Matches.Find(token, "given") is { Prefix: null })
                return null;
        }

        var closed = reading.Tokens[name.End].Kind == TokenKind.QuoteClose ? name.End + 1 : name.End;
        var comma = closed < reading.Tokens.Count && reading.Tokens[closed].Kind == TokenKind.Comma ? closed + 1 : closed;
        if (comma >= reading.Tokens.Count || titles.At(comma) is null || reading.Matches.FindIn(comma, "positions") is { HasPreposition: true })
            return null;
        if (comma > name.End)
            return name;
        // Where verbs stand first, the first of three unknown words at a sentence's head is one.
        if (reading.Lexicon.Prefixes.Length > 0)
            return name.End - at > 2 && IsHead(at) ? name with { First = at + 1 } : null;
        return IsTakenUp(name) && titles.At(comma)!.Country is not null ? name : null;
    }

    // Two or three words of which no lexicon knows any, right before the office, are a name where the article has them again without it.
    private bool IsTakenUp(FoundName name)
    {
        var length = name.End - name.First;
        if (length is < 2 or > 3 || Enumerable.Range(name.First, length).Any(reading.Matches.IsKnown))
            return false;
        var key = reading.Key(name.First, name.End);
        for (var token = 0; token + length <= reading.Tokens.Count; token++)
        {
            if (token != name.First && reading.KeyStart(token) == reading.KeyStart(name.First) && reading.Key(token, token + length) == key && (token + length == reading.Tokens.Count || titles.At(token + length) is null))
                return true;
        }

        return false;
    }

    // Two to four words between marks with an office behind them are a name, whatever else they mean.
    private FoundName? Quoted(int at)
    {
        if (at == 0 || reading.Tokens[at - 1].Kind != TokenKind.QuoteOpen)
            return null;
        var end = at;
        while (end < reading.Tokens.Count && reading.Tokens[end].IsWord && end - at < 5)
            end++;
        if (end - at is < 2 or > 4 || end + 1 >= reading.Tokens.Count || reading.Tokens[end].Kind != TokenKind.QuoteClose)
            return null;
        var office = reading.Tokens[end + 1].Kind == TokenKind.Comma ? end + 2 : end + 1;
        return office < reading.Tokens.Count && !reading.StartsLine(office) && titles.At(office) is not null ? new FoundName(at, end, null) : null;
    }

    private bool IsHead(int token) => token == 0 || reading.StartsLine(token) || reading.Tokens[token - 1].Kind == TokenKind.Stop;
}
