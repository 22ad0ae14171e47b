using System.Globalization;
using StatementGraph.Api.Fields;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Export;

/// <summary>Reads which claims to export, from names and values as a command line or an address has them.</summary>
internal static class ExportFilter
{
    /// <summary>The names that there are.</summary>
    public const string Names = "speaker, addressee, country, topic, article, meeting, publisher, agency, kind, act, from, to, text";

    /// <summary>The filter; null where nothing is given.</summary>
    /// <exception cref="ArgumentException">A name or a value is none; the message says which.</exception>
    public static ClaimQuery? Of(IEnumerable<KeyValuePair<string, string>> given)
    {
        ClaimQuery? query = null;
        foreach (var (name, value) in given)
            query = With(query ?? new(), name, value);
        return query;
    }

    private static ClaimQuery With(ClaimQuery query, string name, string value) => name switch
    {
        "speaker" => query with { Speaker = GlobalId.KeyOf(NodeKind.Official, value) },
        "addressee" => query with { Addressee = GlobalId.KeyOf(NodeKind.Official, value) },
        "country" => query with { Country = value },
        "topic" => query with { Topic = GlobalId.KeyOf(NodeKind.Topic, value) },
        "article" => query with { Article = GlobalId.KeyOf(NodeKind.Article, value) },
        "meeting" => query with { Meeting = GlobalId.KeyOf(NodeKind.Meeting, value) },
        "publisher" => query with { Publisher = GlobalId.KeyOf(NodeKind.Publisher, value) },
        "agency" => query with { Agency = GlobalId.KeyOf(NodeKind.Agency, value) },
        "kind" => query with { Kind = Value<ClaimKind>(name, value) },
        "act" => query with { Act = Value<Act>(name, value) },
        "from" => query with { From = Day(name, value) },
        "to" => query with { To = Day(name, value) },
        "text" => query with { Text = value },
        _ => throw new ArgumentException($"'{name}' is no filter; there are {Names}."),
    };

    private static T Value<T>(string name, string value)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(known => EnumNames.Of(known) == value).Select(known => (T?)known).FirstOrDefault()
        ?? throw new ArgumentException($"'{name}' is one of {string.Join(", ", Enum.GetValues<T>().Select(EnumNames.Of))}.");

    private static DateOnly Day(string name, string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new ArgumentException($"'{name}' is a day such as 2025-11-02.");
}
