using System.Buffers.Text;
using System.Text;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Questions;

/// <summary>
/// Meetings and claims in one order, the oldest first: each official and country has a list of each in the store, in that order, and pages
/// are merged from their next items, so that any page costs what the first costs.
/// </summary>
/// <param name="Items">Meetings and claims.</param>
/// <param name="HasNext">Whether there are more.</param>
internal sealed record Timeline(IReadOnlyList<TimelineItem> Items, bool HasNext)
{
    private const char Separator = '\u001F';
    private const string Question = "timeline";

    /// <summary>Reads a page.</summary>
    public static async Task<Timeline> ReadAsync(IGraphReader reader, TimelineScope scope, int first, string? after, CancellationToken cancellation)
    {
        var (meetingsAfter, claimsAfter) = Read(after);
        var meetings = await reader.MeetingsAsync([.. scope.MeetingLists(new(first + 1, meetingsAfter, Reversed: true))], cancellation).ConfigureAwait(false);
        var claims = await reader.ClaimsAsync([.. scope.ClaimLists(new(first + 1, claimsAfter, Reversed: true))], cancellation).ConfigureAwait(false);
        var found = Found(meetings, meeting => meeting.Id, meeting => new(meeting.Date!, Meeting: meeting))
            .Concat(Found(claims, claim => claim.Claim.Id, claim => new(DateInterval.On(claim.Date!.Value), Claim: claim)))
            .Order().Take(first + 1).ToList();
        var shown = new List<TimelineItem>();
        foreach (var item in found.Take(first))
        {
            // An item's cursor says how far both lists have been read when it is shown.
            if (item.Meeting is not null) meetingsAfter = item.Cursor;
            else claimsAfter = item.Cursor;
            shown.Add(item with { Cursor = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Question}{Separator}{meetingsAfter}{Separator}{claimsAfter}")) });
        }
        return new(shown, found.Count > first);
    }

    // An item that two lists have is one.
    private static IEnumerable<TimelineItem> Found<T>(IReadOnlyList<Page<T>> pages, Func<T, string> id, Func<T, TimelineItem> item) => pages
        .SelectMany(page => page.Items.Zip(page.Cursors)).DistinctBy(one => id(one.First), StringComparer.Ordinal)
        .Select(one => item(one.First) with { Cursor = one.Second });

    private static (string? Meetings, string? Claims) Read(string? after)
    {
        if (after is null) return default;
        var fields = Base64Url.IsValid(after) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(after)).Split(Separator) : [];
        return fields.Length == 3 && fields[0] == Question
            ? (fields[1].Length == 0 ? null : fields[1], fields[2].Length == 0 ? null : fields[2])
            : throw new ArgumentException($"The cursor '{after}' is none that this question gave.", nameof(after));
    }
}

/// <summary>A meeting or a claim, and when: the order is by first day, meetings first, then the stores' own, backwards.</summary>
internal sealed record TimelineItem(DateInterval Date, MeetingRecord? Meeting = null, ClaimRecord? Claim = null) : IComparable<TimelineItem>
{
    public string Cursor { get; init; } = "";

    /// <summary>The meeting or the claim.</summary>
    public object Node => (object?)Meeting ?? Claim!;

    public int CompareTo(TimelineItem? other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (mine, theirs) = ((Date.From, Meeting is null), (other.Date.From, other.Meeting is null));
        if (mine != theirs) return mine.CompareTo(theirs);
        if (Meeting is not null) return string.CompareOrdinal(other.Meeting!.Id, Meeting.Id);
        var article = string.CompareOrdinal(other.Claim!.ArticleId, Claim!.ArticleId);
        return article != 0 ? article : other.Claim.Claim.Content.Span.CompareTo(Claim.Claim.Content.Span);
    }
}
