using StatementGraph.Model;

namespace StatementGraph.Text.Zones;

/// <summary>Turns the parts of a line into zones.</summary>
internal static class ZoneParts
{
    /// <summary>Adds one to three zones, which cover all of the line but white space.</summary>
    public static void Add(List<Zone> zones, TextLine line, LineParts parts, ZoneKind kind)
    {
        var bodyStart = StartOf(line, parts.BodyStart);
        var bodyEnd = StartOf(line, parts.BodyEnd);
        AddTrimmed(zones, line, ZoneKind.Dateline, line.Span.Start, bodyStart);
        AddTrimmed(zones, line, kind, bodyStart, bodyEnd);
        AddTrimmed(zones, line, ZoneKind.Boilerplate, bodyEnd, line.Span.End);
    }

    // Characters that are in no token, such as direction marks, stay with what is before them.
    private static int StartOf(TextLine line, int token)
    {
        if (token == 0)
            return line.Span.Start;
        return token < line.Tokens.Count ? line.Tokens[token].Start : line.Span.End;
    }

    private static void AddTrimmed(List<Zone> zones, TextLine line, ZoneKind kind, int start, int end)
    {
        if (LineScanner.Trimmed(line.Text.Text, start, end) is { } span)
            zones.Add(new Zone(kind, span));
    }
}
