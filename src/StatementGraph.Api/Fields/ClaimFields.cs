using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers <c>Claim</c>.</summary>
internal static class ClaimFields
{
    public static void Add(SchemaTypes types)
    {
        var claim = types.For<ClaimRecord>("Claim").Is(node => node is ClaimRecord);
        AddWords(claim);
        AddRepeats(types);
        claim
            .Field("speaker", (said, call) => call.Reads.Official(said.SpeakerId))
            .Field("addressee", (said, call) => said.AddresseeId is { } id ? call.Reads.Official(id) : null)
            .Field("countries", said => Facet.All(NodeKind.Country, said.Claim.Countries))
            .Field("topics", said => Facet.All(NodeKind.Topic, said.Claim.Topics))
            .Field("repeats", (said, call) => call.Reads.Repeats(said).Then(found => found.Repeats))
            .Field("firstAppearance", (said, call) => call.Reads.Repeats(said).Then(found => found.FirstAppearance))
            .Field("independentSources", (said, call) => call.Reads.Repeats(said).Then(found => found.Sources.Count))
            .Field("meeting", (said, call) => said.MeetingId is { } id ? call.Reads.Meeting(id) : null)
            .Field("article", (said, call) => call.Reads.Article(said.ArticleId))
            .Field("publisher", (said, call) => call.Reads.Article(said.ArticleId).Then(ArticleFields.Publisher))
            .Field("agencies", (said, call) => call.Reads.Article(said.ArticleId).Then(article => article?.Agencies));
    }

    private static void AddRepeats(SchemaTypes types) => types.For<ClaimRepeat>("ClaimRepeat")
        .Field("claim", repeat => repeat.Claim)
        .Field("kind", repeat => EnumNames.Of(repeat.Kind))
        .Field("reason", repeat => repeat.Reason);

    /// <summary>Claims that the filter, and where the list stands, let through.</summary>
    /// <param name="call">Filter and page.</param>
    /// <param name="implied">What the place of the list says.</param>
    public static object List(Call call, ClaimQuery implied) => call.Connect(call.Reads.Claims(Asked(call, implied) with { Page = call.Page }));

    /// <summary>What the filter, and where it stands, ask for.</summary>
    public static ClaimQuery Asked(Call call, ClaimQuery implied)
    {
        var where = call.Where;
        return implied with
        {
            Speaker = Where.Both("speaker", where.Key(NodeKind.Official, "speaker"), implied.Speaker),
            Addressee = Where.Both("addressee", where.Key(NodeKind.Official, "addressee"), implied.Addressee),
            Country = Where.Both("country", where.Text("country"), implied.Country),
            Topic = Where.Both("topic", where.Key(NodeKind.Topic, "topic"), implied.Topic),
            Article = Where.Both("article", where.Key(NodeKind.Article, "article"), implied.Article),
            Meeting = Where.Both("meeting", where.Key(NodeKind.Meeting, "meeting"), implied.Meeting),
            Publisher = Where.Both("publisher", where.Key(NodeKind.Publisher, "publisher"), implied.Publisher),
            Agency = Where.Both("agency", where.Key(NodeKind.Agency, "agency"), implied.Agency),
            Kind = where.Enum<ClaimKind>("kind"),
            Act = where.Enum<Act>("act"),
            From = where.Day("published", "from"),
            To = where.Day("published", "to"),
            Text = where.Text("text"),
            Where = call.Filter(NodeKind.Claim),
        };
    }

    /// <summary>What one official said on one topic, the oldest first.</summary>
    public static object Positions(Call call) => call.Connect(call.Reads.Claims(new()
    {
        Speaker = call.Key(NodeKind.Official, "official"),
        Topic = call.Key(NodeKind.Topic, "topic"),
        Page = call.Page with { Reversed = !call.Page.Reversed },
    }));

    private static void AddWords(TypeFields<ClaimRecord> claim) => claim
        .Field("id", said => GlobalId.Of(NodeKind.Claim, said.Claim.Id))
        .Field("key", said => said.Claim.Id)
        .Field("text", said => said.Claim.Content.Quote)
        .Field("evidence", said => said.Claim.Content)
        .Field("cueEvidence", said => said.Claim.Cue)
        .Field("speakerEvidence", said => said.Claim.SpeakerMention)
        .Field("kind", said => EnumNames.Of(said.Claim.Kind))
        .Field("act", said => said.Claim.Act is { } act ? EnumNames.Of(act) : null)
        .Field("publishedOn", said => said.Date)
        .Field("rule", said => said.Claim.Rule);
}
