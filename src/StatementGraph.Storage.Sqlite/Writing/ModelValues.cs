using StatementGraph.Model;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Spans and intervals as several integers.</summary>
internal static class ModelValues
{
    /// <summary>The next two values are the span's ends.</summary>
    public static Statement Add(this Statement statement, TextSpan span) => statement.Add(span.Start).Add(span.End);

    /// <summary>The next two values are the evidence's ends, or absent.</summary>
    public static Statement Add(this Statement statement, Evidence? evidence) =>
        statement.Add((long?)evidence?.Span.Start).Add((long?)evidence?.Span.End);

    /// <summary>The next three values are the first day, the last day and the precision, or absent.</summary>
    public static Statement Add(this Statement statement, DateInterval? date) =>
        statement.Add((long?)date?.From.DayNumber).Add((long?)date?.To.DayNumber).Add((long?)date?.Precision);
}
