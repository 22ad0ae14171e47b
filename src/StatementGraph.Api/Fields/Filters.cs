using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Turns the filters that callers nest into the port's conditions: one reader for each field of each filter.</summary>
internal sealed class Filters
{
    private const int MostParts = 100;
    private int parts;

    /// <summary>What must hold; null where nothing is given.</summary>
    /// <param name="kind">Of what.</param>
    /// <param name="given">As the caller gave it.</param>
    /// <exception cref="BadArgumentError">Too much is asked.</exception>
    public static Condition? Read(NodeKind kind, IDictionary<string, object?>? given) => given is null ? null : new Filters().Node(kind.ToString(), new(given));

    /// <summary>Both of two conditions.</summary>
    public static Condition? Both(Condition? one, Condition? other) => one is null || other is null ? one ?? other : new AllOf([one, other]);

    private AllOf Node(string kind, Where given)
    {
        if (++parts > MostParts) throw new BadArgumentError($"A filter has at most {MostParts} parts.");
        return new([.. given.Names.Select(name => name switch
        {
            "and" => new AllOf([.. given.Items(name).Select(part => Node(kind, part))]),
            "or" => new AnyOf([.. given.Items(name).Select(part => Node(kind, part))]),
            "not" => new Negation(Node(kind, given.Inner(name))),
            _ => Field(kind, name, given.Inner(name)),
        })]);
    }

    private Condition Field(string kind, string name, Where given) => (kind, name) switch
    {
        ("Position", "key") => Keys(given, key => key),
        (_, "key" or "code") => Keys(given, id => GlobalId.KeyOf(Enum.Parse<NodeKind>(kind), id)),
        (_, "name") => Names(given),
        (_, "text") => new HasWords(NodeProperty.Text, given.Text("words")!),
        ("Claim", "kind") => Words(NodeProperty.Kind, given, word => EnumNames.Parse<ClaimKind>(word).ToString()),
        (_, "kind") => Words(NodeProperty.Kind, given, word => EnumNames.Parse<MeetingKind>(word).ToString()),
        (_, "act") => Words(NodeProperty.Act, given, word => EnumNames.Parse<Act>(word).ToString()),
        (_, "status") => Words(NodeProperty.Status, given, word => EnumNames.Parse<MeetingStatus>(word).ToString()),
        (_, "language") => Words(NodeProperty.Language, given, word => word),
        (_, "url") => Words(NodeProperty.Url, given, word => word),
        (_, "published" or "date") => Days(given),
        _ => Related(kind, name, given),
    };

    private Condition Related(string kind, string name, Where given) => (kind, name) switch
    {
        ("Claim", "speaker") => new Some(Relation.Speaker, Node("Official", given)),
        ("Claim", "article") => new Some(Relation.Article, Node("Article", given)),
        ("Official", "country") => new Some(Relation.Country, Node("Country", given)),
        ("Official", "position") => new Some(Relation.Position, Node("Position", given)),
        (_, "addressee") => Each(Relation.Addressee, "Official", given),
        (_, "participants") => Each(Relation.Participant, "Official", given),
        (_, "met") => Each(Relation.Met, "Official", given),
        (_, "said" or "claims") => Each(Relation.Claim, "Claim", given),
        (_, "meeting" or "meetings") => Each(Relation.Meeting, "Meeting", given),
        (_, "articles") => Each(Relation.Article, "Article", given),
        (_, "countries") => Each(Relation.Country, "Country", given),
        (_, "places") => Each(Relation.Place, "Country", given),
        (_, "topics") => Each(Relation.Topic, "Topic", given),
        (_, "publisher") => Each(Relation.Publisher, "Publisher", given),
        (_, "agencies") => Each(Relation.Agency, "Agency", given),
        _ => throw new InvalidOperationException($"{kind} has no filter {name}."),
    };

    private AllOf Each(Relation relation, string kind, Where given) => new([.. given.Names.Select(Condition (name) => name switch
    {
        "some" => new Some(relation, Node(kind, given.Inner(name))),
        "all" => new Negation(new Some(relation, new Negation(Node(kind, given.Inner(name))))),
        _ => new Negation(new Some(relation, Node(kind, given.Inner(name)))),
    })]);

    private static AllOf Keys(Where given, Func<string, string> key) => new([.. Values(given).Select(values => new OneOf(NodeProperty.Key, [.. values.Select(key)]))]);

    private static AllOf Names(Where given)
    {
        List<Condition> parts = [.. Values(given).Select(values => new OneOf(NodeProperty.Name, values))];
        if (given.Text("startsWith") is { } start) parts.Add(new StartsWith(NodeProperty.Name, start));
        if (given.Text("words") is { } words) parts.Add(new HasWords(NodeProperty.Name, words));
        return new(parts);
    }

    private static AllOf Words(NodeProperty property, Where given, Func<string, string> word) =>
        new([.. Values(given).Select(values => new OneOf(property, [.. values.Select(word)])), .. Exists(property, given)]);

    private static AllOf Days(Where given)
    {
        var (from, to) = (given.Get<object>("from") as DateOnly?, given.Get<object>("to") as DateOnly?);
        return new([.. Exists(NodeProperty.Date, given), .. from is null && to is null ? (Condition[])[] : [new Between(NodeProperty.Date, from, to)]]);
    }

    private static IEnumerable<Condition> Exists(NodeProperty property, Where given)
    {
        if (given.Get<object>("exists") is bool isThere) yield return isThere ? new HasValue(property) : new Negation(new HasValue(property));
    }

    private static IEnumerable<IReadOnlyList<string>> Values(Where given)
    {
        if (given.Text("eq") is { } one) yield return [one];
        if (given.Get<System.Collections.IEnumerable>("in") is { } several) yield return [.. GlobalId.Texts(several)];
    }
}
