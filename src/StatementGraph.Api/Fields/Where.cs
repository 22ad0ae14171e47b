using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>A filter as the caller gave it.</summary>
internal readonly struct Where(IDictionary<string, object?>? given)
{
    public T? Get<T>(string name) => given is not null && given.TryGetValue(name, out var value) && (typeof(T) == typeof(string) ? GlobalId.Text(value) : value) is T typed ? typed : default;

    /// <summary>What is given, but for nulls.</summary>
    public IEnumerable<string> Names => given?.Where(one => one.Value is not null).Select(one => one.Key) ?? [];

    /// <summary>What is given inside.</summary>
    public Where Inner(string name) => new(Get<IDictionary<string, object?>>(name));

    /// <summary>What is given inside a list.</summary>
    public IEnumerable<Where> Items(string name) =>
        Get<System.Collections.IEnumerable>(name)?.Cast<IDictionary<string, object?>>().Select(one => new Where(one)) ?? [];

    public string? Text(string name) => Get<string>(name);

    public DateOnly? Day(string range, string end) =>
        new Where(Get<IDictionary<string, object?>>(range)).Get<object>(end) as DateOnly?;

    public T? Enum<T>(string name)
        where T : struct, Enum =>
        Text(name) is { } value ? EnumNames.Parse<T>(value) : null;

    public string? Key(NodeKind kind, string name) => Text(name) is { } id ? GlobalId.KeyOf(kind, id) : null;

    public IReadOnlyList<string>? Keys(NodeKind kind, string name) =>
        Get<System.Collections.IEnumerable>(name) is { } ids ? [.. GlobalId.Texts(ids).Select(id => GlobalId.KeyOf(kind, id))] : null;

    /// <summary>What the place of the field in the query already says; the filter can't say otherwise.</summary>
    /// <exception cref="BadArgumentError">It does.</exception>
    public static string? Both(string name, string? given, string? implied) =>
        given is null || implied is null || given == implied
            ? given ?? implied
            : throw new BadArgumentError($"'where.{name}' can't differ from where the list stands.");
}
