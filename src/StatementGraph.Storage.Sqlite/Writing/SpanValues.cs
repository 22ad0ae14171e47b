using StatementGraph.Model;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Spans and evidence as two integers: start and end.</summary>
internal static class SpanValues
{
    /// <summary>The next two values are the span's ends.</summary>
    public static Statement Add(this Statement statement, TextSpan span) => statement.Add(span.Start).Add(span.End);

    /// <summary>The next two values are the evidence's ends, or absent.</summary>
    public static Statement Add(this Statement statement, Evidence? evidence) =>
        statement.Add((long?)evidence?.Span.Start).Add((long?)evidence?.Span.End);
}
