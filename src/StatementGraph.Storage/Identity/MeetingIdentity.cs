using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StatementGraph.Model;

namespace StatementGraph.Storage.Identity;

/// <summary>Says which meeting a report names by itself, where a participant turned out to be another than the article states.</summary>
internal static class MeetingIdentity
{
    /// <summary>The same officials, kind and day; as stated where no day is known.</summary>
    /// <param name="report">The report.</param>
    /// <param name="officials">The canonical officials of the article's people.</param>
    public static string Of(ReportLink report, IReadOnlyList<string> officials)
    {
        if (report.Date is not { Precision: DatePrecision.Day } date) return report.Stated;
        var people = report.People.Select(place => officials[place]).Order(StringComparer.Ordinal);
        // The same words as the extractor's, so that a report whose people are all stated by these ids names the same meeting.
        var words = $"{report.Kind}|{string.Join(',', people)}|{date.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        return "m-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 8));
    }
}
