using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Neo4j.Keys;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>What one article tells of one meeting, as properties.</summary>
internal static class ReportRow
{
    /// <summary>The row.</summary>
    public static Dictionary<string, object?> Of(PreparedArticle article, int ordinal)
    {
        var report = article.Reports[ordinal];
        var people = report.Participants.Select(one => article.Facts.Officials[article.OfficialOrdinal(one.Official)]).ToList();
        var props = Values.Map(
            ("id", report.Id), ("order", OrderKey.InArticle(article.Id, ordinal)), ("ordinal", ordinal), ("article", article.Id),
            ("meeting", article.Links.MeetingIds[ordinal]), ("stated", article.Links.StatedMeeting(ordinal)), ("own", article.Links.OwnMeetingIds[ordinal]), ("reason", report.MeetingReason), ("kind", Word.Of(report.Kind)), ("status", Word.Of(report.Status)),
            ("rule", report.Rule), ("quote", report.Evidence[0].Quote),
            ("starts", ArticleRows.Starts(report.Evidence)), ("ends", ArticleRows.Ends(report.Evidence)),
            ("placeStart", report.Place?.Span.Start), ("placeEnd", report.Place?.Span.End), ("placeCountry", report.PlaceCountry),
            ("dateStart", report.DateMention?.Span.Start), ("dateEnd", report.DateMention?.Span.End), ("precision", Word.OfMaybe(report.Date?.Precision)),
            ("participants", report.Participants.Select(one => one.Official).ToList()), ("officials", report.Participants.Select(one => article.Links.OfficialIds[article.OfficialOrdinal(one.Official)]).ToList()),
            ("roles", report.Participants.Select(one => Word.Of(one.Role)).ToList()),
            ("participantStarts", ArticleRows.Starts(report.Participants.Select(one => one.Mention))),
            ("participantEnds", ArticleRows.Ends(report.Participants.Select(one => one.Mention))),
            ("roleCountries", people.SelectMany(one => one.Roles).Select(role => role.Country).OfType<string>().Distinct(StringComparer.Ordinal).ToList()));
        return Values.Map(("article", article.Id), ("meeting", article.Links.MeetingIds[ordinal]), ("props", props),
            ("dateFrom", Values.Day(report.Date?.From)), ("dateTo", Values.Day(report.Date?.To)));
    }
}
