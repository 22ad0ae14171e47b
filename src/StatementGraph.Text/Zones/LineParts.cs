using StatementGraph.Model;

namespace StatementGraph.Text.Zones;

/// <summary>What a line is, seen by itself. Most lines are one part; a dateline may stand before a text and furniture behind one.</summary>
/// <param name="Kind">What its main part is; null for content, whose kind the lines around it decide.</param>
/// <param name="BodyStart">Index of the first token behind a dateline at its beginning; 0 where there is none.</param>
/// <param name="BodyEnd">Index of the first token of furniture at its end; the number of tokens where there is none.</param>
internal readonly record struct LineParts(ZoneKind? Kind, int BodyStart, int BodyEnd)
{
    /// <summary>A line that is all of one kind.</summary>
    public static LineParts Whole(ZoneKind? kind, TextLine line) => new(kind, 0, line.Tokens.Count);
}
