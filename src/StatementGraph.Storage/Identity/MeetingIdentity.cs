using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StatementGraph.Model;
using StatementGraph.Storage.Facts;

namespace StatementGraph.Storage.Identity;

/// <summary>Says which meeting a report tells of, by who its participants turned out to be.</summary>
internal static class MeetingIdentity
{
    /// <summary>The canonical meeting: as stated where every participant is whom the article states; else the same officials, kind and day.</summary>
    public static string Of(PreparedArticle article, MeetingReport report)
    {
        var places = report.Participants.Select(one => article.OfficialOrdinal(one.Official)).ToList();
        var isStated = places.TrueForAll(place => article.OfficialIds[place] == article.Facts.Officials[place].Link.OfficialId);
        if (isStated || report.Date is not { Precision: DatePrecision.Day } date) return report.MeetingId;
        var people = places.Select(place => article.OfficialIds[place]).Order(StringComparer.Ordinal);
        // The same words as the extractor's, so that a report whose people are all stated by these ids names the same meeting.
        var words = $"{report.Kind}|{string.Join(',', people)}|{date.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        return "m-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 8));
    }
}
