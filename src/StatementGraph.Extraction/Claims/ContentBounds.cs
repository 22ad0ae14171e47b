using StatementGraph.Extraction.Rules;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Claims;

/// <summary>Measures contents: where the words begin behind marks and conjunctions, where a quotation closes, where a clause ends before the next cue.</summary>
public sealed class ContentBounds(Reading reading)
{
    private static readonly string[] Saying = ["say", "say-hal"];
    private static readonly string[] Verbs = ["verb", "third", "first", "second", "negative", "subjunctive"];

    /// <summary>The first token of what was said: opening marks, and a conjunction behind a colon, are not said.</summary>
    public (int First, bool Quoted) Begin(int first)
    {
        // The mark may have been part of the cue's pattern.
        var quoted = first > 0 && reading.Tokens[first - 1].Kind == TokenKind.QuoteOpen;
        while (first < reading.Tokens.Count)
        {
            var kind = reading.Tokens[first].Kind;
            if (kind == TokenKind.QuoteOpen)
                quoted = true;
            if (kind is TokenKind.QuoteOpen or TokenKind.Colon or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Stop or TokenKind.QuoteClose)
                first++;
            else if (reading.Matches.Find(first, "that") is { } that && that.End < reading.Tokens.Count && that.HasPreposition is false)
                first = that.End;
            else
                break;
        }

        return (first, quoted);
    }

    /// <summary>The mark that closes a quotation which is open before a token; -1 where none does within some paragraphs.</summary>
    public int Closing(int first)
    {
        // Marks of another sort stand inside a quotation, and not always in pairs.
        return first > 0 && IsAngled(first - 1) && Closing(first, true) is var angled and > 0 ? angled : Closing(first, false);
    }

    private int Closing(int first, bool isAngled)
    {
        var zone = reading.Text.Sentences[reading.SentenceOf(first)].ZoneIndex;
        var depth = 1;
        for (var token = first; token < reading.Tokens.Count && reading.Text.Sentences[reading.SentenceOf(token)].ZoneIndex <= zone + 6; token++)
        {
            if (reading.Tokens[token].Kind is not (TokenKind.QuoteOpen or TokenKind.QuoteClose) || (isAngled && !IsAngled(token)))
                continue;
            if (reading.Tokens[token].Kind == TokenKind.QuoteOpen)
                depth++;
            else if (--depth == 0)
                return IsBehindCue(token) ? -1 : token;
        }

        return -1;
    }

    private bool IsAngled(int mark) => reading.Article.Text[reading.Tokens[mark].Span.Start] is '\u00AB' or '\u00BB';

    // A mark right behind a cue opens the next quotation, whatever it looks like: the first one has no partner.
    private bool IsBehindCue(int mark)
    {
        foreach (var match in reading.Matches.At(mark - 1))
        {
            if (match.End == mark && match.Entry.IsAny(Saying))
                return true;
        }

        return false;
    }

    /// <summary>Where the clause of a cue begins, so that a content before it ends there.</summary>
    /// <param name="draft">The open content.</param>
    /// <param name="hit">The cue behind it.</param>
    /// <param name="subject">The cue's subject.</param>
    public int ClauseStart(Draft draft, PatternHit hit, Subject subject)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(hit);
        ArgumentNullException.ThrowIfNull(subject);
        // What is said before its verb begins behind the clause that ends before it.
        var start = hit.First == hit.ContentFirst && draft.Hit.Rule.Content == ContentReach.BeforeMain ? hit.CueFirst : hit.First;
        if (subject.Mention is { } mention && mention.First > draft.First && mention.First < start)
            start = mention.First;
        if (draft.Hit.Rule.Content == ContentReach.BeforeMain)
            return MainClause(draft.First, start);
        if (start > draft.First && IsJoint(start - 1))
            return start;
        for (var token = start - 1; token > draft.First; token--)
        {
            if (reading.Tokens[token].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash)
                return token;
        }

        return start;
    }

    /// <summary>Where the object of a verb begins that stands before it: behind the subject, adverbs, dates and the last comma before the object's mark.</summary>
    public int ObjectStart(Draft draft, Discourse discourse)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(discourse);
        var mark = draft.End - 1;
        while (mark > draft.First && reading.Matches.Find(mark, "ra") is null)
            mark--;
        var start = Math.Max(draft.First, discourse.Contents.Count > 0 ? discourse.Contents[^1].End : 0);
        for (var token = start; token < mark; token++)
        {
            if (reading.OfficialAt(token) is { } official && official == draft.Subject.Mention)
                start = Math.Max(start, official.End);
            else if (reading.Tokens[token].Kind is TokenKind.Comma or TokenKind.Semicolon)
                start = Math.Max(start, token + 1);
            foreach (var match in reading.Matches.At(token))
            {
                if (match.End <= mark && (match.Entry.Is("adverb") || match.Entry.Lexicon == "cues" || (match.Entry.Is("verb") && EndsClause(match.End)) || (token == start && (match.Entry.Is("time") || match.Entry.Is("and")))))
                    start = Math.Max(start, match.End);
            }
        }

        return Math.Min(start, draft.End - 1);
    }

    // A verb with a preposition behind it is a participle of the object: 'raised by'.
    private bool EndsClause(int behind) => !reading.Tokens[behind].IsWord || reading.Matches.At(behind).Any(m => m.Entry.Is("and") || m.Entry.Is("conj") || m.Entry.Is("that"));

    /// <summary>Where words of the reporter begin behind a comma, such as 'as he put it'; the given end where there are none.</summary>
    public int BeforeReporter(int first, int end)
    {
        for (var token = first + 2; token + 1 < end; token++)
        {
            if (reading.Tokens[token].Kind is TokenKind.Comma or TokenKind.QuoteClose && reading.Matches.Find(token + 1, "reporter") is not null)
                return token;
        }

        return end;
    }

    /// <summary>The end of a content without the marks and conjunctions that stand before what follows; a full stop that ends the sentence is kept.</summary>
    public int Trim(int first, int end)
    {
        while (end > first + 1)
        {
            var kind = reading.Tokens[end - 1].Kind;
            if (kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash or TokenKind.QuoteOpen || IsTrailing(end - 1))
                end--;
            else if (kind == TokenKind.QuoteClose && !Opens(first, end - 1))
                end--;
            else if (kind == TokenKind.Stop && end - 2 >= first && reading.Tokens[end - 2].Kind == TokenKind.QuoteClose && !Opens(first, end - 2))
                end -= 2;
            else
                break;
        }

        return end;
    }

    private bool IsTrailing(int token) => reading.Tokens[token].IsWord && reading.Matches.At(token).Any(m => m.End == token + 1 && m.Prefix is null && (m.Entry.Is("and") || m.Entry.Is("that") || m.Entry.Is("trailing")));

    private bool Opens(int first, int close)
    {
        for (var token = close - 1; token >= first; token--)
        {
            if (reading.Tokens[token].Kind == TokenKind.QuoteOpen)
                return true;
            if (reading.Tokens[token].Kind == TokenKind.QuoteClose)
                return false;
        }

        return false;
    }

    private bool IsJoint(int token) =>
        !reading.Tokens[token].IsWord || reading.Matches.At(token).Any(m => m.End == token + 1 && m.Prefix is null && (m.Entry.Is("and") || m.Entry.Is("trailing")));

    // The subordinate clause ends with its verb: behind the last comma that follows one the main clause goes on.
    private int MainClause(int first, int start)
    {
        var last = -1;
        for (var token = first + 1; token < start; token++)
        {
            if (reading.Tokens[token].Kind != TokenKind.Comma)
                continue;
            if (EndsInVerb(token, first))
                last = token;
        }

        if (last < 0)
        {
            for (var token = start - 1; token > first && last < 0; token--)
            {
                if (reading.Tokens[token].Kind is TokenKind.Comma or TokenKind.Semicolon)
                    last = token;
            }
        }

        return last < 0 ? start : last;
    }

    private bool EndsInVerb(int comma, int first)
    {
        for (var start = Math.Max(first, comma - 4); start < comma; start++)
        {
            if (reading.Matches.At(start).Any(m => m.End == comma && (Verbs.Any(m.Entry.Is) || m.Entry.Lexicon == "cues")))
                return true;
        }

        return false;
    }
}
