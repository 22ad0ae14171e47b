using StatementGraph.Model;
using StatementGraph.Text.Tests.Reading;

namespace StatementGraph.Text.Tests.Zones;

/// <summary>The zones of a text, as words.</summary>
internal static class Zoned
{
    public static IReadOnlyList<(ZoneKind Kind, string Words)> Zones(params string[] lines)
    {
        var article = Sample.Text(string.Join('\n', lines));
        return [.. article.Zones.Select(z => (z.Kind, z.Span.Of(article.Text)))];
    }

    public static IReadOnlyList<ZoneKind> Kinds(params string[] lines) => [.. Zones(lines).Select(z => z.Kind)];
}
