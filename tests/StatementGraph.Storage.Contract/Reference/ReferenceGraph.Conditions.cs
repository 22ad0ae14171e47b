using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract.Reference;

public sealed partial class ReferenceGraph
{
    private bool Holds(Condition? condition, object node) => condition switch
    {
        null => true,
        AllOf all => all.Parts.All(part => Holds(part, node)),
        AnyOf any => any.Parts.Any(part => Holds(part, node)),
        Negation not => !Holds(not.Part, node),
        Some some => Related(some.Relation, node).Any(other => Holds(some.Of, other)),
        OneOf { Property: NodeProperty.Name } one => one.Values.Select(folding.Key).Contains(NameKey(node)),
        OneOf one => Value(one.Property, node) is { } value && one.Values.Contains(value),
        StartsWith start => NameKey(node).StartsWith(folding.Key(start.Text), StringComparison.Ordinal),
        HasWords { Property: NodeProperty.Name, Spelt: { } spelt } => Forms((OfficialRecord)node).Any(form => HasSpelt(form, spelt)),
        HasWords { Spelt: { } spelt } => HasSpelt(node is ClaimRecord claim ? claim.Claim.Content.Quote : ((ArticleRecord)node).Article.Text, spelt),
        HasWords { Property: NodeProperty.Name } words => folding.Key(words.Text).Length == 0 || Matches((OfficialRecord)node, new OfficialQuery { Name = words.Text }),
        HasWords words => HasWords(node is ClaimRecord claim ? claim.Claim.Content.Quote : ((ArticleRecord)node).Article.Text, words.Text),
        Between days => Days(node) is { } date && (days.From is null || date.To >= days.From) && (days.To is null || date.From <= days.To),
        HasValue { Property: NodeProperty.Date } => Days(node) is not null,
        HasValue value => Value(value.Property, node) is not null,
        _ => throw new ArgumentException("No condition."),
    };

    private string NameKey(object node) => folding.Key(((OfficialRecord)node).Name);

    private static string? Value(NodeProperty property, object node) => (node, property) switch
    {
        (string id, NodeProperty.Key) => id,
        (OfficialRecord official, NodeProperty.Key) => official.Id,
        (ClaimRecord claim, NodeProperty.Key) => claim.Claim.Id,
        (ClaimRecord claim, NodeProperty.Kind) => claim.Claim.Kind.ToString(),
        (ClaimRecord claim, NodeProperty.Act) => claim.Claim.Act?.ToString(),
        (MeetingRecord meeting, NodeProperty.Key) => meeting.Id,
        (MeetingRecord meeting, NodeProperty.Kind) => meeting.Kind.ToString(),
        (MeetingRecord meeting, NodeProperty.Status) => meeting.Status.ToString(),
        (ArticleRecord article, NodeProperty.Key) => article.Article.Id,
        (ArticleRecord article, NodeProperty.Language) => article.Article.Language,
        (ArticleRecord article, NodeProperty.Url) => article.Article.Url,
        _ => throw new ArgumentException("No such property."),
    };

    private static (DateOnly From, DateOnly To)? Days(object node) => node switch
    {
        MeetingRecord meeting => meeting.Date is { } date ? (date.From, date.To) : null,
        ClaimRecord claim => claim.Date is { } day ? (day, day) : null,
        _ => ((ArticleRecord)node).PublishedOn is { } day ? (day, day) : null,
    };

    private IEnumerable<object> Related(Relation relation, object node) => (node, relation) switch
    {
        (ClaimRecord claim, Relation.Speaker) => Officials().Where(one => one.Id == claim.SpeakerId),
        (ClaimRecord claim, Relation.Addressee) => Officials().Where(one => one.Id == claim.AddresseeId),
        (ClaimRecord claim, Relation.Country) => claim.Claim.Countries,
        (ClaimRecord claim, Relation.Topic) => claim.Claim.Topics,
        (ClaimRecord claim, Relation.Meeting) => Meetings().Where(one => one.Id == claim.MeetingId),
        (ClaimRecord claim, Relation.Article) => [Record(articles[claim.ArticleId])],
        (MeetingRecord meeting, Relation.Participant) => Officials().Where(one => meeting.Participants.Contains(one.Id)),
        (MeetingRecord meeting, Relation.Place) => meeting.PlaceCountries,
        (MeetingRecord meeting, Relation.Country) => meeting.PlaceCountries.Concat(RoleCountries(Reports().Where(one => one.Report.MeetingId == meeting.Id)).OfType<string>()),
        (MeetingRecord meeting, Relation.Article) => Reports().Where(one => one.Report.MeetingId == meeting.Id).Select(one => Record(one.Facts)),
        (MeetingRecord meeting, Relation.Claim) => Claims().Where(one => one.MeetingId == meeting.Id),
        (OfficialRecord official, Relation.Country) => official.Countries,
        (OfficialRecord official, Relation.Position) => Of(official.Id).SelectMany(one => one.Official.Roles).Select(role => role.Position).OfType<string>(),
        (OfficialRecord official, Relation.Claim) => Claims().Where(one => one.SpeakerId == official.Id),
        (OfficialRecord official, Relation.Meeting) => Meetings().Where(one => one.Participants.Contains(official.Id)),
        (OfficialRecord official, Relation.Met) => Meetings().Where(one => IsMet(one) && one.Participants.Contains(official.Id))
            .SelectMany(one => one.Participants).Where(id => id != official.Id).SelectMany(id => Officials().Where(one => one.Id == id)),
        (ArticleRecord article, Relation.Publisher) => article.PublisherId is { } id ? [id] : [],
        (ArticleRecord article, Relation.Agency) => article.Agencies.Select(agency => agency.Id),
        (ArticleRecord article, Relation.Claim) => Claims().Where(one => one.ArticleId == article.Article.Id),
        (ArticleRecord article, Relation.Meeting) => Meetings().Where(one => articles[article.Article.Id].Meetings.Any(report => report.MeetingId == one.Id)),
        _ => throw new ArgumentException("No such relation."),
    };
}
