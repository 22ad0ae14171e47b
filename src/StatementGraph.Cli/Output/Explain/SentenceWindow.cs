using StatementGraph.Model;
using StatementGraph.Text;

namespace StatementGraph.Cli.Output.Explain;

/// <summary>Finds the sentences around words, to show a fact where it stands.</summary>
internal sealed class SentenceWindow
{
    private readonly List<TextSpan> sentences;

    /// <summary>For one article.</summary>
    public SentenceWindow(Article article)
    {
        var segmented = Segmenter.Segment(article);
        sentences = [.. segmented.Sentences.Select(s => new TextSpan(segmented.Tokens[s.First].Start, segmented.Tokens[s.End - 1].End))];
    }

    /// <summary>The sentences that hold any of the spans, in order; those that one span joins are one.</summary>
    public IReadOnlyList<TextSpan> Around(IEnumerable<TextSpan> spans)
    {
        var wanted = spans.Where(s => s.Length > 0).ToList();
        var windows = new List<TextSpan>();
        foreach (var window in wanted.Select(Widened).Order())
        {
            if (windows.Count > 0 && window.Start < windows[^1].End)
                windows[^1] = new TextSpan(windows[^1].Start, Math.Max(windows[^1].End, window.End));
            else
                windows.Add(window);
        }

        return windows;
    }

    private TextSpan Widened(TextSpan span)
    {
        var touched = sentences.Where(s => s.Overlaps(span)).ToList();
        return touched.Count == 0
            ? span
            : new TextSpan(Math.Min(span.Start, touched[0].Start), Math.Max(span.End, touched[^1].End));
    }
}
