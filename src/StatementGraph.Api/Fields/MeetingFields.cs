using StatementGraph.Api.Loading;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers <c>Meeting</c>.</summary>
internal static class MeetingFields
{
    public static void Add(SchemaTypes types)
    {
        types.For<MeetingDifference>("MeetingDifference")
            .Field("about", difference => difference.About)
            .Field("versions", difference => difference.Versions);
        types.For<MeetingVersion>("MeetingVersion")
            .Field("tells", version => version.Tells)
            .Field("reports", version => version.Reports);
        types.For<MeetingRecord>("Meeting").Is(node => node is MeetingRecord)
            .Field("id", meeting => GlobalId.Of(NodeKind.Meeting, meeting.Id))
            .Field("key", meeting => meeting.Id)
            .Field("kind", meeting => EnumNames.Of(meeting.Kind))
            .Field("status", meeting => EnumNames.Of(meeting.Status))
            .Field("date", meeting => meeting.Date)
            .Field("participants", (meeting, call) => Later.All(meeting.Participants.Select(call.Reads.Official)))
            .Field("places", meeting => Facet.All(NodeKind.Country, meeting.PlaceCountries))
            .Field("evidence", (meeting, call) => Evidence(meeting, call.Reads))
            .Field("reports", (meeting, call) => call.Connect(call.Reads.Reports(new() { Meeting = meeting.Id, Page = call.Page })))
            .Field("differences", (meeting, call) => call.Reads.Reports(new() { Meeting = meeting.Id, Page = new(meeting.ReportCount) }).Then(page => MeetingDifference.Among(page.Items)))
            .Field("claims", (meeting, call) => ClaimFields.List(call, new() { Meeting = meeting.Id }));
    }

    /// <summary>Meetings that the filter, and where the list stands, let through.</summary>
    /// <param name="call">Filter and page.</param>
    /// <param name="participants">Officials whose list it is; those of the filter come on top.</param>
    /// <param name="country">The country whose list it is.</param>
    /// <param name="status">What holds where the filter says nothing.</param>
    public static object List(Call call, IReadOnlyList<string>? participants = null, string? country = null, MeetingStatus? status = null)
    {
        var asked = Asked(call);
        List<string> all = [.. participants ?? [], .. asked.Participants ?? []];
        return call.Connect(call.Reads.Meetings(asked with
        {
            Participants = all.Count == 0 ? null : [.. all.Distinct(StringComparer.Ordinal)],
            Country = Where.Both("country", asked.Country, country),
            Status = asked.Status ?? status,
            Page = call.Page,
        }));
    }

    /// <summary>What a filter asks for.</summary>
    public static MeetingQuery Asked(Call call)
    {
        var where = call.Where;
        return new()
        {
            Participants = where.Keys(NodeKind.Official, "participants"),
            Country = where.Text("country"),
            Kind = where.Enum<MeetingKind>("kind"),
            Status = where.Enum<MeetingStatus>("status"),
            Article = where.Key(NodeKind.Article, "article"),
            From = where.Day("date", "from"),
            To = where.Day("date", "to"),
            Where = Filters.Both(Filters.Both(Of(where, NodeKind.Topic, Relation.Claim, Relation.Topic), Of(where, NodeKind.Publisher, Relation.Article, Relation.Publisher)), call.Filter(NodeKind.Meeting)),
        };
    }

    // What holds of something that was said there, or that reports it.
    private static Some? Of(Where where, NodeKind kind, Relation through, Relation to) =>
        where.Key(kind, kind.ToString().ToLowerInvariant()) is { } key ? new Some(through, new Some(to, new OneOf(NodeProperty.Key, [key]))) : null;

    /// <summary>The words of all reports that tell of a meeting.</summary>
    public static Later<IReadOnlyList<Evidence>> Evidence(MeetingRecord meeting, GraphReads reads) =>
        reads.Reports(new() { Meeting = meeting.Id, Page = new(meeting.ReportCount) })
            .Then<IReadOnlyList<Evidence>>(page => [.. page.Items.SelectMany(report => report.Report.Evidence)]);
}
