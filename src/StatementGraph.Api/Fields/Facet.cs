using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>A country, topic, publisher or agency, of which no more than the id may have been read yet.</summary>
/// <param name="Kind">Which of the four.</param>
/// <param name="Id">Code or id.</param>
/// <param name="Counted">Its record; null where it has not been read.</param>
internal sealed record Facet(NodeKind Kind, string Id, FacetRecord? Counted = null)
{
    public static Facet? Maybe(NodeKind kind, string? id) => id is null ? null : new(kind, id);

    public static IReadOnlyList<Facet> All(NodeKind kind, IReadOnlyList<string> ids) => [.. ids.Select(id => new Facet(kind, id))];

    /// <summary>Something of its record, or what stands for it where the store counts nothing for this id.</summary>
    public object? Read<T>(Call call, Func<FacetRecord, T> value, T otherwise) => Counted is { } counted
        ? value(counted)
        : call.Reads.Facet(Kind, Id).Then(record => record is null ? otherwise : value(record));
}
