using StatementGraph.Api.Questions;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers what happened when, and how much.</summary>
internal static class TimelineFields
{
    public static void Add(SchemaTypes types)
    {
        types.For<Asked>("TimelineConnection")
            .Field("totalCount", (asked, call) => call.Reads.Days(asked.Scope.Days).Then(days => days.Sum(day => day.Meetings + day.Claims)))
            .Field("pageInfo", asked => asked.Connection)
            .Field("edges", asked => asked.Page.Items)
            .Field("nodes", asked => asked.Page.Items.Select(item => item.Node));
        types.For<TimelineItem>("TimelineEdge")
            .Field("cursor", item => item.Cursor)
            .Field("node", item => item.Node)
            .Field("date", item => item.Date);
        types.For<TimeCount>("TimeCount")
            .Field("from", part => part.From)
            .Field("to", part => part.To)
            .Field("meetings", part => part.Meetings)
            .Field("claims", part => part.Claims);
    }

    /// <summary>Meetings and claims, the oldest first.</summary>
    public static object Timeline(Call call)
    {
        var (scope, page) = (Scope(call), call.Page);
        return call.Reads.Ask(async (reader, cancellation) =>
            new Asked(scope, await Questions.Timeline.ReadAsync(reader, scope, page.First, page.After, cancellation).ConfigureAwait(false), page.After is not null), hasCursor: page.After is not null);
    }

    /// <summary>How many of each there are in each part of time.</summary>
    public static object Histogram(Call call)
    {
        var unit = Unit(call);
        return call.Reads.Days(Scope(call).Days).Then(days => TimeCount.By(unit, days));
    }

    /// <summary>The argument <c>by</c>.</summary>
    public static TimeUnit Unit(Call call) => EnumNames.Parse<TimeUnit>(call.Argument<string>("by")!);

    private static TimelineScope Scope(Call call) => new(
        [.. call.Strings("officials").Select(id => GlobalId.KeyOf(NodeKind.Official, id)).Distinct(StringComparer.Ordinal)],
        [.. call.Strings("countries").Select(code => GlobalId.KeyOf(NodeKind.Country, code)).Distinct(StringComparer.Ordinal)],
        call.Day("from"), call.Day("to"));

    private sealed record Asked(TimelineScope Scope, Timeline Page, bool HasPrevious)
    {
        public Connection Connection => new([.. Page.Items.Select(item => new Edge(item.Cursor, item.Node))], 0, Page.HasNext, HasPrevious);
    }
}
