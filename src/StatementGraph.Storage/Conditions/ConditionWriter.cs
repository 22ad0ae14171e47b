using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Conditions;

/// <summary>
/// Writes a condition in a store's language, from the fragments of its file <c>conditions</c>: one for each property and relation of each
/// kind of node. In a fragment, x is the node, y a node that a relation leads to, of what must hold of that one, and p a parameter.
/// </summary>
internal abstract class ConditionWriter(ISearchFolding folding)
{
    private const int MostParts = 200;
    private int parts;

    /// <summary>How words are folded.</summary>
    protected ISearchFolding Folding => folding;

    /// <summary>Writes what must hold of a node.</summary>
    /// <param name="condition">What must hold.</param>
    /// <param name="kind">What the node is: official, claim, meeting or article.</param>
    /// <param name="name">How the statement calls it.</param>
    /// <exception cref="ArgumentException">A node has not what is asked for, or too much is asked.</exception>
    public string Write(Condition condition, string kind, string name)
    {
        if (++parts > MostParts) throw new ArgumentException($"A condition has at most {MostParts} parts.", nameof(condition));
        return condition switch
        {
            AllOf all => Join(all.Parts, " AND ", Always, kind, name),
            AnyOf any => Join(any.Parts, " OR ", Never, kind, name),
            // What is not known does not hold, and its opposite does.
            Negation not => $"NOT coalesce({Write(not.Part, kind, name)}, FALSE)",
            Some some => Related(some, kind, name),
            OneOf { Property: NodeProperty.Name } names => Of(kind, "is_name", name, Names([.. names.Values.Select(folding.Key)])),
            OneOf one => Of(kind, $"is_{Word(one.Property)}", name, Values(Given(kind, one))),
            StartsWith start => Of(kind, $"starts_{Word(start.Property)}", name, Start(folding.Key(start.Text))),
            HasWords words => Words(words, kind, name),
            Between days => Days(days, kind, name),
            HasValue { Property: NodeProperty.Date } => Days(new Between(NodeProperty.Date, null, null), kind, name),
            HasValue value => Of(kind, $"has_{Word(value.Property)}", name, null),
            _ => throw new ArgumentException($"{condition.GetType().Name} is no condition.", nameof(condition)),
        };
    }

    /// <summary>What always holds.</summary>
    protected virtual string Always => "TRUE";

    /// <summary>What never holds.</summary>
    protected virtual string Never => "FALSE";

    /// <summary>A fragment by its name; empty where there is none.</summary>
    protected abstract string Fragment(string name);

    /// <summary>Takes a value; gives what stands for it in the statement.</summary>
    protected abstract string Give(object value);

    /// <summary>Values as the store compares them.</summary>
    protected abstract object Values(IReadOnlyList<object> values);

    /// <summary>A value of an enumeration as the store keeps it.</summary>
    protected abstract object Value<T>(T value)
        where T : struct, Enum;

    /// <summary>Keys of names as the store compares them.</summary>
    protected abstract object Names(IReadOnlyList<string> keys);

    /// <summary>The beginning of a key of a name as the store compares it.</summary>
    protected abstract object Start(string key);

    /// <summary>Words as the store looks for them.</summary>
    /// <param name="words">The words, at least one, each in its spellings.</param>
    /// <param name="areBeginnings">Whether each may be the beginning of one.</param>
    protected abstract object Words(IReadOnlyList<IReadOnlyList<string>> words, bool areBeginnings);

    /// <summary>A day of a meeting as the store compares it.</summary>
    protected abstract object Day(DateOnly day);

    /// <summary>A place in the order of articles and claims as the store compares it (see <see cref="Keys.Position"/>).</summary>
    protected abstract object Place(long position);

    private static string Word(NodeProperty property) => property.ToString().ToLowerInvariant();

    private string Join(IReadOnlyList<Condition> all, string with, string none, string kind, string name) =>
        all.Count == 0 ? none : $"({string.Join(with, all.Select(part => Write(part, kind, name)))})";

    private string Related(Some some, string kind, string name)
    {
        var text = Known($"{kind}_{some.Relation.ToString().ToLowerInvariant()}");
        var other = $"n{parts}";
        return text.Replace("<of>", Write(some.Of, Target(some.Relation), other), StringComparison.Ordinal)
            .Replace("<x>", name, StringComparison.Ordinal).Replace("<y>", other, StringComparison.Ordinal);
    }

    private static string Target(Relation relation) => relation switch
    {
        Relation.Speaker or Relation.Addressee or Relation.Participant or Relation.Met => "official",
        Relation.Meeting => "meeting",
        Relation.Article => "article",
        Relation.Claim => "claim",
        _ => "value",
    };

    private string Words(HasWords asked, string kind, string name)
    {
        var words = Keys.SearchWords.Spelt(folding, asked.Text, asked.Spelt);
        return words is null ? Always : Of(kind, $"words_{Word(asked.Property)}", name, Words(words, asked.Spelt is null && asked.Property == NodeProperty.Name));
    }

    private string Days(Between days, string kind, string name)
    {
        var written = new List<string>();
        if (kind == "meeting")
        {
            if (days.From is { } from) written.Add(Of(kind, "from_date", name, Day(from)));
            if (days.To is { } to) written.Add(Of(kind, "to_date", name, Day(to)));
            return written.Count == 0 ? Of(kind, "has_date", name, null) : $"({string.Join(" AND ", written)})";
        }
        written.Add(Of(kind, "from_date", name, Place(Keys.Position.Behind(days.From))));
        if (days.To is { } last) written.Add(Of(kind, "to_date", name, Place(Keys.Position.From(last))));
        return $"({string.Join(" AND ", written)})";
    }

    private List<object> Given(string kind, OneOf one) => [.. one.Values.Select(value => (kind, one.Property) switch
    {
        ("claim", NodeProperty.Kind) => Value(Enum.Parse<ClaimKind>(value)),
        ("claim", NodeProperty.Act) => Value(Enum.Parse<Act>(value)),
        ("meeting", NodeProperty.Kind) => Value(Enum.Parse<MeetingKind>(value)),
        ("meeting", NodeProperty.Status) => Value(Enum.Parse<MeetingStatus>(value)),
        _ => value,
    })];

    private string Of(string kind, string what, string name, object? value)
    {
        var text = Known($"{kind}_{what}").Replace("<x>", name, StringComparison.Ordinal);
        return value is null ? text : text.Replace("<p>", Give(value), StringComparison.Ordinal);
    }

    private string Known(string fragment) => Fragment(fragment) is { Length: > 0 } text
        ? text
        : throw new ArgumentException($"No node has what '{fragment}' asks for.", nameof(fragment));
}
