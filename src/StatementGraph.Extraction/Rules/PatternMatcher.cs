using StatementGraph.Text;

namespace StatementGraph.Extraction.Rules;

/// <summary>
/// Tries a rule's pattern around a cue. Elements before the cue are tried from the leftmost start that fits, those behind it from the
/// cue on; gaps and contents grow only as far as they must. Nothing reaches over the sentence's ends.
/// </summary>
public sealed class PatternMatcher(Reading reading)
{
    // Words that stand before a name between marks.
    private static readonly string[] Marking = ["outlet-word", "body-word"];

    private Rule rule = null!;
    private PatternHit hit = null!;
    private int floor;
    private int ceiling;

    /// <summary>The hit of a rule whose cue covers the tokens; null where the pattern does not fit.</summary>
    /// <param name="tried">The rule.</param>
    /// <param name="cueFirst">First token of the cue.</param>
    /// <param name="cueEnd">Token after the cue.</param>
    /// <param name="cueId">What the cue means.</param>
    /// <param name="from">The first token that the pattern may use.</param>
    /// <param name="to">The token after the last that it may use.</param>
    public PatternHit? Try(Rule tried, int cueFirst, int cueEnd, string cueId, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(tried);
        if (tried.NotBehind.Count > 0 && cueFirst > from && tried.NotBehind.Any(c => reading.Matches.Find(cueFirst - 1, c) is not null))
            return null;
        rule = tried;
        floor = from;
        ceiling = to;
        var elements = tried.Elements;
        var anchor = 0;
        while (!elements[anchor].IsAnchor)
            anchor++;
        hit = new PatternHit(tried, cueFirst, cueEnd, cueId);
        if (!MatchLeft(anchor, cueFirst))
            return null;
        return Match(anchor + 1, elements.Count, cueEnd, -1) ? hit : null;
    }

    private bool MatchLeft(int anchor, int cueFirst)
    {
        if (anchor == 0)
            return true;
        for (var start = floor; start <= cueFirst; start++)
        {
            hit.ContentFirst = hit.ContentEnd = -1;
            hit.Captures.Clear();
            if (!Match(0, anchor, start, cueFirst))
                continue;
            hit.First = start;
            return true;
        }

        return false;
    }

    // Matches elements [element, last) from a token on; where 'target' is not negative they must end exactly there.
    private bool Match(int element, int last, int at, int target)
    {
        if (element == last)
        {
            if (target >= 0 && at != target)
                return false;
            hit.End = Math.Max(hit.End, at);
            return true;
        }

        var item = rule.Elements[element];
        var matched = item.Kind switch
        {
            ElementKind.Class => MatchClass(item, element, last, at, target),
            ElementKind.Sign => at < ceiling && IsSign(item.Names[0], reading.Tokens[at].Kind) && !IsMarkedOutlet(at) && Match(element + 1, last, at + 1, target),
            ElementKind.Official => MatchOfficial(item, element, last, at, target),
            ElementKind.Start => at == floor && Match(element + 1, last, at, target),
            ElementKind.End => at == ceiling && Match(element + 1, last, at, target),
            ElementKind.Gap => MatchGap(element, last, at, target),
            _ => MatchContent(element, last, at, target),
        };
        return matched || (item.Optional && Match(element + 1, last, at, target));
    }

    private bool MatchClass(PatternElement item, int element, int last, int at, int target)
    {
        if ((reading.Matches.BitsAt(at) & item.Bits) == 0)
            return false;
        foreach (var match in reading.Matches.At(at))
        {
            // A conjunction with a preposition written before it is another word: 'was' looks like 'as if'.
            if (match.HasPreposition && match.Entry.Is("that"))
                continue;
            if (match.End <= ceiling && match.Entry.IsAny(item.Names) && Match(element + 1, last, match.End, target))
                return true;
        }

        return false;
    }

    private bool MatchOfficial(PatternElement item, int element, int last, int at, int target)
    {
        if (reading.OfficialAt(at) is not { } official || official.End > ceiling)
            return false;
        hit.Captures[item.Capture!] = official;
        return Match(element + 1, last, official.End, target) || !hit.Captures.Remove(item.Capture!);
    }

    private bool MatchGap(int element, int last, int at, int target)
    {
        for (var end = at; end <= ceiling && end - at <= rule.GapLimit; end++)
        {
            if (end > at && IsForbidden(end - 1))
                return false;
            if (Match(element + 1, last, end, target))
                return true;
        }

        return false;
    }

    private bool MatchContent(int element, int last, int at, int target)
    {
        if (rule.Opens.Count > 0 && !OpensRight(at))
            return false;
        if (element + 1 == last && target < 0)
        {
            if (at >= ceiling && !OpensNextLine(at))
                return false;
            hit.ContentFirst = at;
            hit.ContentEnd = -1;
            return true;
        }

        for (var end = at + 1; end <= ceiling; end++)
        {
            if (IsForbidden(end - 1))
                return false;
            hit.ContentFirst = at;
            hit.ContentEnd = end;
            if ((rule.Holds.Count == 0 || Holds(at + 1, end)) && Match(element + 1, last, end, target))
            {
                hit.ContentFirst = at;
                hit.ContentEnd = end;
                return true;
            }
        }

        hit.ContentFirst = hit.ContentEnd = -1;
        return false;
    }

    // A colon at the end of a line says what the next line says.
    private bool OpensNextLine(int at) => at == ceiling && at < reading.Tokens.Count && reading.Tokens[at - 1].Kind == TokenKind.Colon;

    private bool OpensRight(int at)
    {
        for (var i = 0; i < rule.Opens.Count; i++)
        {
            if (reading.Matches.Find(at, rule.Opens[i]) is not null)
                return true;
        }

        return false;
    }

    private bool Holds(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (rule.Holds.Any(c => reading.Matches.Find(token, c) is not null))
                return true;
        }

        return false;
    }

    private bool IsForbidden(int token)
    {
        for (var i = 0; i < rule.Without.Count; i++)
        {
            var forbidden = rule.Without[i] switch
            {
                "official" => reading.OfficialAt(token) is not null,
                "," => reading.Tokens[token].Kind == TokenKind.Comma,
                ":" => reading.Tokens[token].Kind == TokenKind.Colon,
                "\"" => reading.Tokens[token].Kind == TokenKind.QuoteOpen && !reading.InOfficial(token) && !IsMarkedName(token),
                // A name may look like a verb.
                var c => !reading.InOfficial(token) && reading.Matches.Covers(token, c),
            };
            if (forbidden)
                return true;
        }

        return false;
    }

    // A name between marks, or an outlet's, is no quotation.
    private bool IsMarkedOutlet(int mark) =>
        reading.Tokens[mark].Kind == TokenKind.QuoteOpen && mark > 0 && (reading.InOfficial(mark) || (IsShort(mark) && IsMarking(mark - 1)));

    private bool IsMarking(int word) => reading.Matches.Covers(word, Marking[0]) || reading.Matches.Covers(word, Marking[1]);

    private bool IsShort(int mark)
    {
        for (var token = mark + 1; token < Math.Min(mark + 5, ceiling); token++)
        {
            if (reading.Tokens[token].Kind == TokenKind.QuoteClose)
                return true;
        }

        return false;
    }

    // A newspaper's name between marks quotes nobody, nor do a few words that a comma sets apart.
    private bool IsMarkedName(int mark)
    {
        if (mark == 0 || !reading.Tokens[mark - 1].IsWord)
            return false;
        var isOutlet = IsMarking(mark - 1);
        for (var token = mark + 1; token < Math.Min(mark + 7, ceiling - 1); token++)
        {
            if (reading.Tokens[token].Kind == TokenKind.QuoteClose)
                return isOutlet || (token < mark + 5 && reading.Tokens[token + 1].Kind == TokenKind.Comma && !reading.Matches.IsBehindCue(mark));
        }

        return false;
    }

    private static bool IsSign(string sign, TokenKind kind) => sign switch
    {
        ":" => kind == TokenKind.Colon,
        "," => kind == TokenKind.Comma,
        _ => kind == TokenKind.QuoteOpen,
    };
}
