using System.Text;
using AngleSharp.Dom;

namespace StatementGraph.Text.Reading;

/// <summary>Reads the paragraphs of an element as a browser shows them: block elements and line breaks part them, white space is collapsed.</summary>
internal sealed class PageParagraphs
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hr", "li", "main", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
    };

    // What is no running text: code, controls, and captions, which are about a picture that is not read.
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "aside", "button", "figcaption", "figure", "form", "head", "iframe", "nav", "noscript", "object", "script", "select", "style", "svg", "template",
    };

    private readonly List<string> paragraphs = [];
    private readonly StringBuilder current = new();

    /// <summary>The paragraphs, none of them blank.</summary>
    public static IReadOnlyList<string> Of(INode root)
    {
        var reader = new PageParagraphs();
        reader.Visit(root);
        reader.Flush();
        return reader.paragraphs;
    }

    // Recursion is safe here: PageDepth has measured the page.
    private void Visit(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                current.Append(text.Data);
            else if (child is IElement element && !Skipped.Contains(element.LocalName))
                VisitElement(element);
        }
    }

    private void VisitElement(IElement element)
    {
        var block = Blocks.Contains(element.LocalName);
        if (block)
            Flush();
        Visit(element);
        if (block)
            Flush();
    }

    private void Flush()
    {
        var paragraph = string.Join(' ', current.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (paragraph.Length > 0)
            paragraphs.Add(paragraph);
        current.Clear();
    }
}
