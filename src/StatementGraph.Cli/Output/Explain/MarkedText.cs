using System.Text;
using StatementGraph.Model;

namespace StatementGraph.Cli.Output.Explain;

/// <summary>A stretch of an article with the spans inside it in brackets, each with its label: <c>[said]{cue}: [words]{content}</c>.</summary>
internal static class MarkedText
{
    /// <summary>
    /// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: a right-to-left sentence between them is laid out by itself, and a Latin
    /// label between them does not tear the sentence around it apart, in terminals that know bidirectional text.
    /// </summary>
    private const char Isolate = '\u2068', Pop = '\u2069';

    /// <summary>The words of the window on one line, marked.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="window">What to show.</param>
    /// <param name="parts">What to mark; parts outside of the window are left out, parts may nest.</param>
    public static string Of(string text, TextSpan window, IEnumerable<(string Label, TextSpan Span)> parts)
    {
        var inside = parts.Where(p => p.Span.Length > 0 && window.Contains(p.Span)).ToList();
        var line = new StringBuilder().Append(Isolate);
        for (var at = window.Start; at <= window.End; at++)
        {
            // Inner spans close first and open last, so that brackets nest.
            foreach (var (label, _) in inside.Where(p => p.Span.End == at).OrderByDescending(p => p.Span.Start))
                line.Append("]{").Append(Isolate).Append(label).Append(Pop).Append('}');
            line.Append('[', inside.Count(p => p.Span.Start == at));
            if (at < window.End)
                line.Append(char.IsControl(text[at]) ? ' ' : text[at]);
        }

        return line.Append(Pop).ToString();
    }

    /// <summary>Words of the article on one line, in quotation marks, isolated.</summary>
    public static string Quote(string words)
    {
        var line = new StringBuilder().Append(Isolate).Append('"');
        foreach (var letter in words)
            line.Append(char.IsControl(letter) ? ' ' : letter);
        return line.Append('"').Append(Pop).ToString();
    }
}
