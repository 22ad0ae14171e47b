namespace StatementGraph.Text.Reading;

/// <summary>
/// Estimates from the tags alone how deep a page is nested, in one pass and before it is parsed: the time that parsing takes grows with
/// the square of the depth, so a small hostile page could keep it busy for hours.
/// </summary>
internal static class PageNesting
{
    // These never contain anything, or end by themselves where the next one starts.
    private static readonly HashSet<string> Shallow = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "body", "br", "col", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta", "option",
        "p", "param", "path", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    };

    private static readonly HashSet<string> Raw = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "noscript", "iframe" };

    /// <summary>Whether more elements than the limit are open at once.</summary>
    public static bool Exceeds(string html, int limit)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = Next(html, at + 1))
        {
            var closes = html[at + 1] == '/';
            var name = NameAt(html, closes ? at + 2 : at + 1);
            if (name.IsEmpty || Shallow.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
                continue;
            if (!closes && Raw.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                at = EndOfRaw(html, at, name);
                continue;
            }

            names.TryGetValue(name, out var count);
            // An end without a beginning closes nothing.
            var step = !closes ? 1 : count > 0 ? -1 : 0;
            names[name] = count + step;
            depth += step;
            if (depth > limit)
                return true;
        }

        return false;
    }

    private static int Next(string html, int from) => html.IndexOf('<', from);

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var stop = start;
        while (stop < html.Length && char.IsAsciiLetterOrDigit(html[stop]))
            stop++;
        return html.AsSpan(start, stop - start);
    }

    // Right before the end tag, where the search for the next one goes on.
    private static int EndOfRaw(string html, int at, ReadOnlySpan<char> name)
    {
        var end = html.AsSpan(at + 1).IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length - 1 : at + 1 + end;
    }
}
