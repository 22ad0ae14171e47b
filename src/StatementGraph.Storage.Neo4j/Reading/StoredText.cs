using StatementGraph.Model;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>An article's id and text, from which quotes are cut, and its day.</summary>
internal sealed record StoredText(string Id, string Text, DateOnly? PublishedOn = null)
{
    /// <summary>The words of a span.</summary>
    public Evidence Evidence(int start, int end) => Model.Evidence.Of(Id, Text, new TextSpan(start, end));

    /// <summary>The words at the span in two properties; null where they are not there.</summary>
    public Evidence? EvidenceOrNull(CypherRow row, string start, string end) =>
        row.NumberOrNull(start) is { } from ? Evidence(from, row.Number(end)) : null;

    /// <summary>The words from a place to another; null for none.</summary>
    public Evidence? EvidenceOrNull(int[]? span) => span is [var start, var end] ? Evidence(start, end) : null;

    /// <summary>The words at the spans in two lists.</summary>
    public IReadOnlyList<Evidence> Evidences(CypherRow row, string starts, string ends) =>
        [.. row.Numbers(starts).Zip(row.Numbers(ends), Evidence)];
}
