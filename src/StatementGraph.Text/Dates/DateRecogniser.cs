using StatementGraph.Model;
using StatementGraph.Text.Phrases;

namespace StatementGraph.Text.Dates;

/// <summary>
/// Finds the dates that a text tells, absolute or relative, in the calendars of its language. Immutable and safe for concurrent use.
/// One pass over the tokens, with one hash look-up for each: some microseconds for an article.
/// </summary>
/// <param name="lexicon">The calendar words of the text's language.</param>
public sealed class DateRecogniser(CalendarLexicon lexicon)
{
    private readonly DatePhrases phrases = new(lexicon);
    private readonly DateResolver resolver = new(lexicon);

    /// <summary>Knows numeric dates alone.</summary>
    public static DateRecogniser Wordless { get; } = new(CalendarLexicon.Empty);

    /// <summary>The dates in a stretch of text, in order and without overlaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Where to look.</param>
    /// <param name="publishedOn">The day of publication, from which relative dates are counted; null where it is not known.</param>
    public IReadOnlyList<DateMention> Find(string text, TextSpan span, DateOnly? publishedOn)
    {
        // Only the stretch is folded: its spans are moved back.
        var folded = FoldedText.Of(span.Of(text));
        var found = Find(folded, Tokeniser.Tokens(folded, 0, folded.Length), publishedOn);
        return span.Start == 0 ? found : [.. found.Select(m => m with { Span = new TextSpan(m.Span.Start + span.Start, m.Span.End + span.Start) })];
    }

    /// <summary>The dates among tokens, in order and without overlaps.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="tokens">Its tokens; a date does not go beyond them.</param>
    /// <param name="publishedOn">The day of publication, from which relative dates are counted; null where it is not known.</param>
    public IReadOnlyList<DateMention> Find(FoldedText text, IReadOnlyList<Token> tokens, DateOnly? publishedOn)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return Find(text, tokens, 0, tokens.Count, publishedOn);
    }

    /// <summary>The dates among the tokens from <paramref name="first"/> to <paramref name="end"/>, excluded, as of one sentence.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index after the last token.</param>
    /// <param name="publishedOn">The day of publication; null where it is not known.</param>
    public IReadOnlyList<DateMention> Find(FoldedText text, IReadOnlyList<Token> tokens, int first, int end, DateOnly? publishedOn)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var window = new TokenWindow(text, TokenWindow.SpanOf(tokens), first, end);
        var mentions = default(List<DateMention>);
        for (var at = first; at < end;)
        {
            var (mention, next) = ReadAt(window, at, publishedOn);
            if (mention is not null)
                (mentions ??= []).Add(mention);
            at = next;
        }

        return mentions is null ? [] : mentions;
    }

    private (DateMention? Mention, int Next) ReadAt(scoped in TokenWindow window, int at, DateOnly? publishedOn)
    {
        var token = window.Tokens[at];
        if (!token.IsWord)
            return (null, at + 1);
        var isWord = lexicon.TryMatch(window, at, out var match);
        if (isWord && match.Value.Class == CalendarClass.Not)
            return (null, match.End);
        if (!isWord && window.Number(at).Digits == 0)
            return (null, at + 1);
        if (phrases.Read(window, at) is not { } read)
            return (null, at + 1);
        var start = isWord ? StartOf(window, token, match) : token.Start;
        var span = new TextSpan(start, window.Tokens[read.End - 1].End);
        var value = resolver.Resolve(read.Expression, publishedOn);
        return (new DateMention(span, value, read.Expression.Kind, read.Expression.Part, read.Expression.SaysToday), read.End);
    }

    // 'And' and 'on' may be written together with the first word of the date; they are no part of it.
    private static int StartOf(scoped in TokenWindow window, Token token, PhraseMatch<CalendarWord> match) =>
        match.Proclitic == 0 ? token.Start : window.Text.OriginOf(token.FoldedStart + match.Proclitic);
}
