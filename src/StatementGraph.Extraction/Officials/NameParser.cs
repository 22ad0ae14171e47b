using StatementGraph.Text;

namespace StatementGraph.Extraction.Officials;

/// <summary>A personal name found in the text.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Authority">The authority's official whose name it is; null where none matched in full.</param>
/// <param name="PartOf">For a part of a name that the article has in full, the authority's official of that name; null where there is none or several.</param>
public sealed record FoundName(int First, int End, string? Authority, string? PartOf = null)
{
    /// <summary>What is written together with its first word; null where nothing is.</summary>
    public Languages.Affix? Prefix { get; init; }
}

/// <summary>
/// Reads a personal name: one that the authority knows; a given name with what follows it; or a part of a name that the article has in full elsewhere.
/// </summary>
public sealed class NameParser(Reading reading, IReadOnlyDictionary<string, string?> tails)
{
    private readonly JoinedWords joined = new(reading);

    private const int MostWords = 6;
    private const int LongestTail = 4;

    /// <summary>The name that starts at a token; null where none does.</summary>
    /// <param name="token">The token.</param>
    /// <param name="isExpected">Whether a title stands before it, so that a given name which is also a function word counts.</param>
    public FoundName? At(int token, bool isExpected = false) => Known(token) ?? Tail(token, isExpected) ?? Given(token, isExpected) ?? Prominent(token);

    /// <summary>A part of a name that the article has in full, or a family name that the authority knows.</summary>
    public FoundName? Surname(int token)
    {
        if (reading.Matches.Find(token, "surname") is { Prefix: null } match && !IsCommon(token, match.End))
            return new FoundName(token, match.End, null);
        return null;
    }

    /// <summary>Up to four words that no lexicon knows, right up to a sign; for places where only a name can stand.</summary>
    public FoundName? Unknown(int token)
    {
        var end = token;
        while (end < reading.Tokens.Count && end - token < 4 && CanBelong(end) && (end == token || !reading.StartsLine(end)))
            end++;
        return end > token + 1 ? new FoundName(token, end, null) : null;
    }

    /// <summary>One word that no lexicon knows, or two up to a sign or a function word; for places behind a form of address.</summary>
    public FoundName? Addressed(int token)
    {
        if (!CanBelong(token) || reading.Matches.IsKnown(token) || reading.Tokens[token].FoldedEnd - reading.Tokens[token].FoldedStart < 4)
            return null;
        return Unknown(token) is { } two && two.End - two.First == 2 ? two : new FoundName(token, token + 1, null);
    }

    private FoundName? Known(int token)
    {
        var match = reading.Matches.Find(token, "official-name");
        return match is null ? null : new FoundName(token, Lineage(match.End), match.Entry.Id);
    }

    // A family name that only one holder of a high office bears, and that is no other word.
    private FoundName? Prominent(int token)
    {
        if (reading.Matches.Find(token, "prominent") is not { } match || (match.Prefix is not null && !match.HasPreposition && match.Prefix.Id != "and"))
            return null;
        foreach (var other in reading.Matches.At(token))
        {
            if (other.Entry.Lexicon is not "officials" && other.Prefix is null)
                return null;
        }

        return new FoundName(token, match.End, null, match.Entry.Id) { Prefix = match.Prefix };
    }

    // 'son of' and the father's name go on with the name.
    private int Lineage(int end)
    {
        while (end + 1 < reading.Tokens.Count && !reading.StartsLine(end + 1) && reading.Matches.Find(end, "particle") is { Prefix: null } particle && CanBelong(particle.End))
            end = particle.End + 1;
        return end;
    }

    private readonly HashSet<int> starts = tails.Keys.Select(Start).ToHashSet();

    // The first two letters as a number: most words are no part of a name, and this tells at once.
    private static int Start(string key) => key.Length < 2 ? -1 : (key[0] << 16) | key[1];

    /// <summary>The last token so far that was looked at as a part of a name; what was read depends on the parts known of no other behind it.</summary>
    public int Reach { get; set; } = -1;

    /// <summary>Whether the token can begin a part of a name that the article has in full.</summary>
    public bool MayBeTail(int token) => tails.Count > 0 && MayStart(token) && (starts.Contains(reading.KeyStart(token)) || PrefixOf(token) is not null);

    // One bit for each first letter: a part begins with a word's first letter, or with its second where something is written before it.
    private readonly ulong letters = tails.Keys.Aggregate(0UL, (bits, key) => bits | (key.Length < 2 ? ulong.MaxValue : 1UL << (key[0] & 63)));

    private bool MayStart(int token)
    {
        var word = reading.Word(token);
        return ((letters >> (word[0] & 63)) & 1) != 0 || (word.Length > 1 && (word[1] == LetterFolding.ZeroWidthNonJoiner || ((letters >> (word[1] & 63)) & 1) != 0));
    }

    // A conjunction or a preposition written together with a part of a name.
    private Languages.Affix? PrefixOf(int token)
    {
        if (tails.Count == 0 || reading.Tokens[token].Kind != TokenKind.Word || !starts.Contains(reading.KeyStart(token, 1)))
            return null;
        foreach (var prefix in reading.Lexicon.Prefixes)
        {
            if (prefix.Feeds.Length > 0 || prefix.Letters.Length != 1 || reading.Text.Folded.Folded[reading.Tokens[token].FoldedStart] != prefix.Letters[0])
                continue;
            var key = reading.Key(token, token + 1);
            if (key.Length > 3 && tails.ContainsKey(key[1..]))
                return prefix;
        }

        return null;
    }

    /// <summary>A part of a name that the article has in full; null where none starts at the token.</summary>
    public FoundName? Part(int token) => Tail(token);

    private FoundName? Tail(int token, bool isExpected = false)
    {
        Reach = Math.Max(Reach, token);
        if (tails.Count == 0 || !MayBeTail(token))
            return null;
        for (var end = Math.Min(token + LongestTail, reading.Tokens.Count); end > token; end--)
        {
            if (!IsRun(token, end) || !tails.TryGetValue(reading.Key(token, end), out var authority))
                continue;
            return !isExpected && IsCommon(token, end) ? null : new FoundName(token, end, null, authority);
        }

        if (PrefixOf(token) is { } prefix && !reading.Matches.IsKnown(token))
            return new FoundName(token, token + 1, null, tails[reading.Key(token, token + 1)[1..]]) { Prefix = prefix };
        return null;
    }

    private FoundName? Given(int token, bool isExpected)
    {
        if (reading.Matches.Find(token, "name-begin") is { HasPreposition: false } begin && begin.End + 1 < reading.Tokens.Count && CanBelong(begin.End) && CanBelong(begin.End + 1) && !joined.IsPrefixedWithArticle(begin.End + 1) && !reading.StartsLine(begin.End + 1))
            return new FoundName(token, begin.End + 2, null);
        var given = reading.Matches.Find(token, "given") ?? reading.Matches.Find(token, "ambiguous");
        if (given is null || (given.Prefix is not null && given.Prefix.Id != "and" && !given.HasPreposition) || reading.Matches.Find(token, "title") is not null || reading.Matches.Find(token, "particle") is not null)
            return null;
        if (!isExpected && IsOther(token, given))
            return null;
        if ((IsFunction(token) || IsJoinedFunction(token, given)) && !(isExpected && IsWrittenAs(token, given)))
            return null;
        var end = given.End;
        var unknown = 0;
        var solid = end;
        while (end < reading.Tokens.Count && end - token < MostWords && reading.Tokens[end].IsWord && !reading.StartsLine(end))
        {
            if (reading.Matches.Find(end, "particle") is { Prefix: null } particle)
            {
                end = particle.End;
                // Whatever stands behind 'son of' is the father's name.
                if (end < reading.Tokens.Count && reading.Tokens[end].Kind == TokenKind.Word && !reading.StartsLine(end) && !reading.Matches.IsFunction(end) && reading.Matches.Find(end, "particle") is null)
                    solid = ++end;
                continue;
            }

            if (reading.Matches.Find(end, "deference") is not null)
                break;
            if (reading.Matches.Find(end, "name-end") is { Prefix: null } last)
            {
                end = solid = last.End;
                continue;
            }

            var another = reading.Matches.Find(end, "given");
            if (another is { Prefix: null } && (!IsFunction(end) || IsWrittenAs(end, another)))
            {
                end = solid = another.End;
                continue;
            }

            if (!CanBelong(end) || joined.IsConjoined(end) || joined.IsPrefixedWithArticle(end) || ++unknown > 2 || (unknown == 2 && joined.HasArticle(end - 1) && !IsClosed(end + 1)))
                break;
            end++;
            if (unknown == 1 || IsEdge(end))
                solid = end;
        }

        // A given name alone is somebody's only where an ambiguous word is not meant.
        return solid > given.End || (given.Entry.Is("given") && given.Length > 1) ? new FoundName(token, solid, null) : null;
    }

    private bool IsClosed(int token) => token >= reading.Tokens.Count || reading.Tokens[token].Kind is TokenKind.Comma or TokenKind.ParenClose;

    // Behind a name stands a sign, or a word that is no thing.
    private bool IsEdge(int token)
    {
        if (token >= reading.Tokens.Count || !reading.Tokens[token].IsWord || reading.StartsLine(token) || reading.Matches.IsFunction(token))
            return true;
        foreach (var match in reading.Matches.At(token))
        {
            if (match.Entry.Lexicon is "words" or "cues" or "meetings" or "verbs" or "positions" or "honorifics")
                return true;
        }

        return false;
    }

    // Folding makes some names look like function words; as written they differ.
    private bool IsWrittenAs(int token, Matching.PhraseMatch given) =>
        given.Length == 1 && string.Equals(reading.Tokens[token].Span.Of(reading.Article.Text), given.Entry.Form, StringComparison.Ordinal);

    private bool CanBelong(int token)
    {
        if (reading.Matches.IsFunction(token) || reading.Tokens[token].Kind != TokenKind.Word || reading.Tokens[token].FoldedEnd - reading.Tokens[token].FoldedStart < 2)
            return false;
        foreach (var match in reading.Matches.At(token))
        {
            // 'As he sees' may be a family name.
            if (match.Entry.Lexicon == "cues" && match.HasPreposition)
                continue;
            if (match.Entry.Lexicon is not ("given-names" or "officials" or "topics") && (match.Prefix is null || match.Entry.Lexicon is "cues" or "positions" or "countries" or "words"))
                return false;
        }

        return !joined.IsPrefixed(token);
    }

    private bool IsRun(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (!reading.Tokens[token].IsWord || (token > first && reading.StartsLine(token)))
                return false;
        }

        return true;
    }

    private bool IsFunction(int token)
    {
        if (reading.Matches.At(token).Count == 0 || reading.Matches.FindIn(token, "words") is null)
        {
            if (reading.Matches.IsFunction(token))
                return true;
        }

        foreach (var match in reading.Matches.At(token))
        {
            if (match.Prefix is null && match.Entry.Lexicon is "words" or "cues" or "verbs")
                return true;
        }

        return false;
    }

    // 'and on': the conjunction with a function word that looks like a given name.
    private bool IsJoinedFunction(int token, Matching.PhraseMatch given)
    {
        foreach (var match in reading.Matches.At(token))
        {
            if (match.Prefix is not null && match.Prefix == given.Prefix && match.Entry.Lexicon is "words" or "cues" or "verbs")
                return true;
        }

        return false;
    }

    // Countries, bodies and outlets that are given names too.
    private bool IsOther(int token, Matching.PhraseMatch given)
    {
        foreach (var match in reading.Matches.At(token))
        {
            // A whole word that is something else is no preposition with a name behind it.
            if ((match.Prefix is not null && match.Prefix != given.Prefix) || match.End < given.End)
                continue;
            if (match.Entry.Lexicon is "countries" or "organisations")
                return true;
            if (match.Entry.Lexicon == "agencies" && token > 0 && (reading.Matches.Covers(token - 1, "citing") || reading.Matches.Covers(token - 1, "outlet-word") || reading.Matches.Covers(token - 1, "reports-as")))
                return true;
        }

        return false;
    }

    private bool IsCommon(int first, int end) =>
        end == first + 1 && reading.Matches.At(first).Any(m => m.Prefix is null && m.Entry.Competes);
}
