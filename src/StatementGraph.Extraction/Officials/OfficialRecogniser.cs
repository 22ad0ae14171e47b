using StatementGraph.Languages;
using StatementGraph.Model;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Officials;

/// <summary>
/// Finds where officials are named: titles, honorifics and a personal name in any order that the language uses, an office alone, a
/// pronoun or an epithet. Runs twice over an article: names that it has in full make their parts known for the second time.
/// </summary>
public sealed class OfficialRecogniser
{
    private readonly Reading reading;
    private readonly TitleParser titles;
    private readonly FirstReading first;
    private NameParser names = null!;
    private UnlistedNames unlistedNames = null!;

    private OfficialRecogniser(Reading reading)
    {
        this.reading = reading;
        titles = new TitleParser(reading);
        first = new FirstReading(reading.Tokens.Count);
    }

    /// <summary>Fills <see cref="Reading.Officials"/>.</summary>
    public static void Recognise(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var recogniser = new OfficialRecogniser(reading);
        var spans = recogniser.Spans(new Dictionary<string, string?>(StringComparer.Ordinal), false);
        var tails = NameTails.Of(reading, spans.Where(s => s.HasName));
        foreach (var official in tails.Count == 0 ? spans : recogniser.Spans(tails, true))
            reading.Add(official);
    }

    private List<OfficialSpan> Spans(IReadOnlyDictionary<string, string?> tails, bool isAgain)
    {
        names = new NameParser(reading, tails);
        unlistedNames = new UnlistedNames(reading, names, titles);
        if (isAgain)
            first.Close(names);
        var spans = new List<OfficialSpan>();
        for (var token = 0; token < reading.Tokens.Count;)
        {
            var span = isAgain && first.Holds(token) ? first.At(token) : Read(token);
            if (span is not null)
                spans.Add(span);
            token = span?.End ?? token + 1;
        }

        return spans;
    }

    private OfficialSpan? Read(int token)
    {
        if (!reading.Tokens[token].IsWord || !CanStart(token))
            return null;
        names.Reach = token;
        var span = At(token);
        first.Note(token, span, names.Reach);
        return span;
    }

    // The classes of words that a mention can start with.
    private static readonly ulong Starts = new[] { "epithet-head", "honorific", "official-name", "given", "ambiguous", "name-begin", "prominent", "surname", "positions", "pronoun", "this" }
        .Aggregate(0UL, (bits, name) => bits | LexiconEntry.BitOf(name));

    // Most words start none: no lexicon has them as such a word, they begin no part of a name, and they stand where no unknown name can.
    private bool CanStart(int token) => (reading.Matches.BitsAt(token) & Starts) != 0 || names.MayBeTail(token) || unlistedNames.CanBeUnknown(token);

    private OfficialSpan? At(int token)
    {
        if (reading.Matches.Find(token, "epithet-head") is not null)
            return Referring(token);
        var (at, honoured) = Honorifics(token);
        // A word of respect can be the first part of a name: 'Amir' of 'Amir Abdollahian'.
        if (at > token && names.Part(token) is { } whole && whole.End > at)
            return Finish(token, whole, []);
        if (Named(token, at, honoured, []) is { } named)
            return named;
        return Titled(token, at) ?? (at > token ? Titled(token, token) : null) ?? Referring(token);
    }

    private OfficialSpan? Titled(int token, int at)
    {
        if (titles.At(at) is not { } office)
            return null;
        var offices = new List<StatedOffice> { office };
        var end = SkipTenure(Chain(office.End, offices, false));
        var (nameAt, honoured) = Honorifics(SkipQuote(end));
        if (nameAt < reading.Tokens.Count && !reading.StartsLine(nameAt))
        {
            if (Named(token, nameAt, true, offices) is { } named && Follows(end, nameAt))
                return IsAnothers(office, named) ? new OfficialSpan(MentionKind.Office, token, end, end, end, offices, null, HasPreposition(token)) : named;
            if ((nameAt > end && (honoured || reading.Tokens[end].Kind == TokenKind.QuoteOpen)) && names.Unknown(nameAt) is { } unknown)
                return Finish(token, unknown, offices);
            if (nameAt == end && office.Country is not null && unlistedNames.Unlisted(end) is { } unlisted)
                return Finish(token, unlisted, offices);
        }

        // 'The envoy of President X Y, V W,': whom the comma sets apart holds the first office.
        if (reading.Matches.FindIn(end, "positions") is { HasPreposition: true } && Titled(end, end) is { } other && Apposed(token, other.End, offices) is { } set)
            return set;
        // Where verbs stand last, free words behind an office with its country are what is told of it.
        var reach = reading.Lexicon.Prefixes.Length > 0 || office.Country is null || (end < reading.Tokens.Count && reading.Matches.IsFunction(end)) ? unlistedNames.Complement(end) : end;
        if (reach > end && names.At(reach, true) is { Prefix: null } distant && distant.End - distant.First > 1)
            return Finish(token, distant, offices);
        return Apposed(token, end, offices) ?? (reach > end ? Apposed(token, reach, offices) : null) ?? new OfficialSpan(MentionKind.Office, token, end, end, end, offices, null, HasPreposition(token));
    }

    // 'the foreign minister of A, X Y, said': a name between commas behind the office is the holder's.
    private OfficialSpan? Apposed(int token, int end, List<StatedOffice> offices)
    {
        if (end + 1 >= reading.Tokens.Count || reading.Tokens[end].Kind != TokenKind.Comma || reading.StartsLine(end + 1))
            return null;
        var (at, _) = Honorifics(SkipQuote(end + 1));
        if (at >= reading.Tokens.Count || !reading.Tokens[at].IsWord || (names.At(at, true) ?? unlistedNames.Between(at)) is not { } name || (name.End - name.First < 2 && name.PartOf is null) || name.End >= reading.Tokens.Count)
            return null;
        var closed = reading.Tokens[name.End].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.QuoteClose or TokenKind.Stop or TokenKind.Dash || reading.Matches.FindIn(name.End, "cues") is not null || reading.Matches.Find(name.End, "that") is not null || reading.Matches.Find(name.End, "adverb") is not null;
        return closed && titles.At(name.End) is null && (name.End + 1 >= reading.Tokens.Count || titles.At(name.End + 1) is null || reading.Matches.FindIn(name.End + 1, "positions") is { HasPreposition: true }) ? Finish(token, name, offices) : null;
    }

    private bool Follows(int end, int nameAt)
    {
        for (var token = end; token < nameAt; token++)
        {
            if (reading.Tokens[token].Kind is not (TokenKind.QuoteOpen or TokenKind.Word))
                return false;
        }

        return true;
    }

    private OfficialSpan? Named(int first, int at, bool honoured, List<StatedOffice> offices)
    {
        at = SkipQuote(at);
        if (at >= reading.Tokens.Count || !reading.Tokens[at].IsWord)
            return null;
        var name = names.At(at, honoured || offices.Count > 0);
        if (name is null && (honoured || offices.Count > 0 || CanStandAlone(at)))
            name = names.Surname(at);
        if (name is null && offices.Count == 0)
            name = !honoured ? unlistedNames.BeforeOffice(at) : reading.Matches.Find(first, "address") is { } address && address.End == at ? names.Addressed(at) : null;
        return name is null ? null : Finish(first, name, offices);
    }

    private OfficialSpan Finish(int first, FoundName name, List<StatedOffice> offices)
    {
        var end = name.End;
        if (end < reading.Tokens.Count && reading.Tokens[end].Kind == TokenKind.QuoteClose && Marked(first, name.First) is var mark and >= 0)
        {
            end++;
            first = Math.Min(first, mark);
        }

        var nameEnd = name.End;
        if (offices.Count == 0 && name.First > first && reading.Tokens[first].IsWord && !reading.Matches.IsKnown(first))
            first = name.First;
        end = Chain(SkipDeference(end), offices, true, name.Authority ?? name.PartOf, name.Authority is null && name.End - name.First == 1);
        return new OfficialSpan(MentionKind.Name, first, end, name.First, nameEnd, offices, name.Authority, HasPreposition(first) || (first == name.First && name.Prefix is { Id: not "and" }))
        {
            PartOf = name.PartOf,
            NameSkip = name.Prefix?.Letters.Length ?? 0,
        };
    }

    // The mark that opens before a name, or before the words of respect that lead it; -1 where there is none.
    private int Marked(int first, int name)
    {
        if (name > 0 && reading.Tokens[name - 1].Kind == TokenKind.QuoteOpen)
            return name - 1;
        return first < name && first > 0 && reading.Tokens[first - 1].Kind == TokenKind.QuoteOpen ? first - 1 : -1;
    }

    // Offices one behind another, with a comma or a conjunction between them; behind a name the first may follow at once or after a comma.
    private int Chain(int end, List<StatedOffice> offices, bool afterName, string? authority = null, bool isPart = false)
    {
        while (end < reading.Tokens.Count && !reading.StartsLine(end))
        {
            var comma = reading.Tokens[end].Kind == TokenKind.Comma;
            var at = comma ? end + 1 : end;
            if (at < reading.Tokens.Count && reading.Matches.Find(at, "and") is { } and && (comma || offices.Count > 0))
                at = and.End;
            if (at >= reading.Tokens.Count || reading.StartsLine(at) || (at > end && !afterName && !comma && reading.Matches.Find(end, "and") is null))
                break;
            if (at == end && offices.Count > 0 && !afterName && offices[^1].End != end)
                break;
            // 'X, and the president of': with a conjunction written together with it the office is the next one's.
            if (reading.Matches.FindIn(at, "positions") is { } next && (next.HasPreposition || (afterName && next.Prefix is { Id: "and" })))
                break;
            if (titles.At(at) is not { } office || (office.IsCounterpart && (!afterName || offices.Count > 0 || reading.Lexicon.Prefixes.Length > 0)) || IsSomebodyElse(office, comma, isPart) || IsForeign(office, offices, authority))
                break;
            offices.Add(office);
            end = office.End;
        }

        return end;
    }

    // 'X, the foreign minister of A, and B, the president of C', or, where verbs stand first, 'X' by a part of the name and B's office behind
    // it: an office with a name of its own behind it is another's.
    private bool IsSomebodyElse(StatedOffice office, bool comma, bool isPart)
    {
        // Asked before a name is looked for: of most offices neither holds.
        if (comma || !((isPart && reading.Lexicon.Prefixes.Length > 0) || reading.Matches.Find(office.First - 1, "and") is not null))
            return false;
        var (at, _) = Honorifics(SkipQuote(office.End));
        return at < reading.Tokens.Count && !reading.StartsLine(at) && reading.Tokens[at].IsWord && office.First != at
            && (names.At(at) ?? (office.Country is null ? null : unlistedNames.Unlisted(at))) is not null;
    }

    // 'talks with the president of A' with the next line's name run on to it.
    private bool IsAnothers(StatedOffice office, OfficialSpan named) => named.Offices.Count > 0 && (named.Authority ?? named.PartOf) is { } official && IsForeign(office, [], official);

    // Nobody holds offices of two countries: one of another country is somebody else's.
    private bool IsForeign(StatedOffice office, List<StatedOffice> offices, string? official) =>
        office.Country is { } country && (offices.Any(o => o.Country is not null && o.Country != country && o.Country.Length == 2 && country.Length == 2)
            || (official is not null && country is not "HOME" and not "SAME" && country.Length == 2 && reading.Names.Of(official).Countries is { Count: > 0 } held && !held.Contains(country)));

    private OfficialSpan? Referring(int token)
    {
        if ((reading.Matches.Find(token, "epithet-head") ?? ThisOffice(token)) is { } epithet)
        {
            var end = epithet.End;
            while (end < reading.Tokens.Count && reading.Matches.FindIn(end, "countries") is { Prefix: null } country && !reading.StartsLine(end))
                end = country.End;
            return new OfficialSpan(MentionKind.Pronoun, token, end, end, end, [], null, epithet.HasPreposition);
        }

        return reading.Matches.Find(token, "pronoun") is { } pronoun
            ? new OfficialSpan(MentionKind.Pronoun, token, pronoun.End, pronoun.End, pronoun.End, [], null, pronoun.HasPreposition)
            : null;
    }

    // 'this minister': the words of an office behind 'this' name whoever was spoken of.
    private Matching.PhraseMatch? ThisOffice(int token) => reading.Matches.Find(token, "this") is null ? null : reading.Matches.Find(token, "short");

    private (int At, bool Any) Honorifics(int token)
    {
        var at = token;
        while (at < reading.Tokens.Count && reading.Matches.Find(at, "honorific") is { } honorific && (at == token || !reading.StartsLine(at)))
            at = honorific.End;
        return (at, at > token);
    }

    private int SkipDeference(int token) => token < reading.Tokens.Count && reading.Matches.Find(token, "deference") is { Prefix: null } words ? words.End : token;

    // 'the new minister', 'the former ambassador': whether an office is held still says nothing of whose it is.
    private int SkipTenure(int token) => token < reading.Tokens.Count && !reading.StartsLine(token) && reading.Matches.Find(token, "tenure") is { Prefix: null } words ? words.End : token;

    private int SkipQuote(int token) => token < reading.Tokens.Count && reading.Tokens[token].Kind == TokenKind.QuoteOpen ? token + 1 : token;

    // A family name by itself: at the start of a sentence or behind a cue, where a subject stands, or behind a noun of meeting.
    private bool CanStandAlone(int token) =>
        reading.StartsLine(token) || reading.Tokens[token - 1].Kind is TokenKind.Stop or TokenKind.Colon || reading.Matches.IsBehindCue(token) || IsBehindMeeting(token);

    // 'The visit of X': behind a noun of meeting.
    private bool IsBehindMeeting(int token)
    {
        for (var start = Math.Max(0, token - 3); start < token; start++)
        {
            foreach (var match in reading.Matches.At(start))
            {
                if (match.End == token && match.Entry.Lexicon == "meetings" && (match.Entry.Is("visit-noun") || match.Entry.Is("meet-noun") || match.Entry.Is("call-noun")))
                    return true;
            }
        }

        return false;
    }

    private bool HasPreposition(int token)
    {
        var has = false;
        foreach (var match in reading.Matches.At(token))
        {
            if (match.Entry.Lexicon is not ("positions" or "given-names" or "honorifics" or "officials"))
                continue;
            if (match.Prefix is null)
                return false;
            has |= match.HasPreposition;
        }

        return has;
    }
}
