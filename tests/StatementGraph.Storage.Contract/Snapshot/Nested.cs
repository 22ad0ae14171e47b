using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;

namespace StatementGraph.Storage.Contract.Snapshot;

/// <summary>Conditions that nest: every property and relation of each kind of node, alone, denied and together.</summary>
internal static class Nested
{
    private static readonly DateOnly Early = new(2024, 2, 26);
    private static readonly Condition Anything = new AllOf([]);
    private static readonly Condition InA = Key("AA");
    private static readonly Condition Known = Key(SmallWorld.Officials[0], SmallWorld.Officials[2]);

    public static List<Condition> Officials() => WithDenied(
        Known, Anything, new AnyOf([]), new OneOf(NodeProperty.Name, ["aram VESALI", "آرام وصالي"]), new StartsWith(NodeProperty.Name, "آر"), new StartsWith(NodeProperty.Name, ""),
        new HasWords(NodeProperty.Name, "ves"), new HasWords(NodeProperty.Name, "?"), new HasWords(NodeProperty.Name, "") { Spelt = [["وصالی", "vesali"]] },
        new Some(Relation.Country, InA), new Some(Relation.Position, Key("minister")), new Some(Relation.Position, Anything),
        new Some(Relation.Claim, new OneOf(NodeProperty.Kind, [nameof(ClaimKind.Direct)])), new Some(Relation.Meeting, new OneOf(NodeProperty.Status, [nameof(MeetingStatus.Planned)])),
        new Some(Relation.Met, new Some(Relation.Country, InA)), new Some(Relation.Met, new Some(Relation.Met, Known)));

    public static List<Condition> Claims() => WithDenied(
        new OneOf(NodeProperty.Kind, [nameof(ClaimKind.Direct)]), new OneOf(NodeProperty.Act, [nameof(Act.Agree), nameof(Act.Reject)]), new HasValue(NodeProperty.Act),
        new HasWords(NodeProperty.Text, "وزير"), new Between(NodeProperty.Date, Early, null), new Between(NodeProperty.Date, null, Early), new Between(NodeProperty.Date, Early, Early),
        new HasValue(NodeProperty.Date), new Some(Relation.Speaker, Known), new Some(Relation.Addressee, Anything), new Some(Relation.Country, InA),
        new Some(Relation.Topic, Key("trade", "energy")), new Some(Relation.Meeting, new Some(Relation.Participant, new Some(Relation.Country, InA))),
        new Some(Relation.Article, new Some(Relation.Publisher, Key(SmallWorld.Publishers[0]))), new Some(Relation.Article, new OneOf(NodeProperty.Language, ["fa"])),
        new AnyOf([new Some(Relation.Speaker, new Some(Relation.Country, Key("BB"))), new AllOf([new HasValue(NodeProperty.Act), new Some(Relation.Topic, Key("trade"))])]));

    public static List<Condition> Meetings() => WithDenied(
        new OneOf(NodeProperty.Kind, [nameof(MeetingKind.Call), nameof(MeetingKind.Visit)]), new OneOf(NodeProperty.Status, [nameof(MeetingStatus.Past)]),
        new Between(NodeProperty.Date, Early, null), new Between(NodeProperty.Date, null, Early), new HasValue(NodeProperty.Date), new Some(Relation.Participant, Known),
        new Negation(new Some(Relation.Participant, new Negation(new Some(Relation.Country, Anything)))), new Some(Relation.Country, InA), new Some(Relation.Place, Key("BB", "CC")),
        new Some(Relation.Article, new Some(Relation.Agency, Key(SmallWorld.Agencies[0]))), new Some(Relation.Claim, new Some(Relation.Topic, Key("energy"))), Key("m-a", "m-c"));

    public static List<Condition> Articles() => WithDenied(
        new OneOf(NodeProperty.Language, ["ar", "und"]), new HasValue(NodeProperty.Url), new HasValue(NodeProperty.Date), new Between(NodeProperty.Date, Early, Early),
        new HasWords(NodeProperty.Text, "the"), new Some(Relation.Publisher, Anything), new Some(Relation.Agency, Key(SmallWorld.Agencies[1])),
        new Some(Relation.Claim, new Some(Relation.Speaker, Known)), new Some(Relation.Meeting, new OneOf(NodeProperty.Kind, [nameof(MeetingKind.Meeting)])));

    private static OneOf Key(params string[] keys) => new(NodeProperty.Key, keys);

    private static List<Condition> WithDenied(params Condition[] conditions) => [.. conditions, .. conditions.Select(condition => new Negation(condition))];
}
