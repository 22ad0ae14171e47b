namespace StatementGraph.Extraction.Rules;

/// <summary>
/// Reads a pattern, elements separated by spaces: <c>{a|b}</c> a phrase of class a or b, with <c>!</c> behind the brace the cue;
/// <c>:</c> <c>,</c> <c>"</c> a colon, a comma, an opening quotation mark; <c>..</c> some words; <c>&lt;content&gt;</c> the content;
/// <c>&lt;official:name&gt;</c> an official's mention; <c>^</c> and <c>$</c> the sentence's ends; <c>?</c> behind an element makes it optional.
/// </summary>
public static class PatternParser
{
    /// <summary>The elements of a pattern.</summary>
    /// <exception cref="FormatException">An element is of none of these forms, or there is not exactly one cue.</exception>
    public static IReadOnlyList<PatternElement> Parse(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var elements = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Element).ToList();
        return elements.Count(e => e.IsAnchor) == 1 ? elements : throw new FormatException($"a pattern has exactly one cue, marked with '!': {pattern}");
    }

    private static PatternElement Element(string text)
    {
        var optional = text.Length > 1 && text[^1] == '?';
        var body = optional ? text[..^1] : text;
        var anchor = body.Length > 1 && body[^1] == '!';
        body = anchor ? body[..^1] : body;
        return body switch
        {
            ":" or "," or "\"" => new PatternElement(ElementKind.Sign, [body], optional, anchor, null),
            "colon" => new PatternElement(ElementKind.Class, ["colon"], optional, anchor, null),
            ".." => new PatternElement(ElementKind.Gap, [], optional, anchor, null),
            "^" => new PatternElement(ElementKind.Start, [], optional, anchor, null),
            "$" => new PatternElement(ElementKind.End, [], optional, anchor, null),
            "<content>" => new PatternElement(ElementKind.Content, [], optional, anchor, null),
            ['{', .. var names, '}'] => new PatternElement(ElementKind.Class, names.Split('|'), optional, anchor, null),
            ['<', .. var name, '>'] when name.StartsWith("official", StringComparison.Ordinal) =>
                new PatternElement(ElementKind.Official, [], optional, anchor, name.Contains(':', StringComparison.Ordinal) ? name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..] : "official"),
            _ => throw new FormatException($"no element of a pattern: {text}"),
        };
    }
}
