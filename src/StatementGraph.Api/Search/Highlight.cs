using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Search;

/// <summary>A piece of the graph's own text with the words that a search found in it.</summary>
/// <param name="Text">The text as it stands: a name, a claim's content, or a sentence of an article.</param>
/// <param name="Marks">The words, in order; spans of the text.</param>
/// <param name="Start">Where the text begins in its article, in UTF-16 code units; null for a name.</param>
/// <param name="ArticleId">The article; null for a name.</param>
internal sealed record Highlight(string Text, IReadOnlyList<TextSpan> Marks, int? Start = null, string? ArticleId = null)
{
    /// <summary>How many sentences of an article are shown.</summary>
    private const int MostSentences = 3;

    /// <summary>The words of a hit in a text; none where it has none of them.</summary>
    public static IReadOnlyList<Highlight> In(string text, SearchHit hit, IWordSpans spans, int? start = null, string? article = null) =>
        Found(text, hit, spans) is { Count: > 0 } marks ? [new(text, marks, start, article)] : [];

    /// <summary>The first of some names that has words of the hit.</summary>
    public static IReadOnlyList<Highlight> InFirst(IEnumerable<string> names, SearchHit hit, IWordSpans spans) =>
        names.Select(name => In(name, hit, spans)).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>The first sentences of an article that have words of the hit.</summary>
    public static IReadOnlyList<Highlight> In(Article article, SearchHit hit, IWordSpans spans, ISentences sentences)
    {
        var shown = new List<Highlight>();
        foreach (var mark in Found(article.Text, hit, spans))
        {
            // A sentence that has been shown has all its words.
            if (shown.Count > 0 && mark.Start < shown[^1].Start + shown[^1].Text.Length) continue;
            if (shown.Count == MostSentences) break;
            var around = sentences.Around(article, mark);
            shown.AddRange(In(around.Of(article.Text), hit, spans, around.Start, article.Id));
        }
        return shown;
    }

    private static List<TextSpan> Found(string text, SearchHit hit, IWordSpans spans)
    {
        var words = hit.Words.Split(' ').ToHashSet(StringComparer.Ordinal);
        return [.. spans.Words(text).Where(word => words.Contains(word.Word)).Select(word => word.Span)];
    }
}
