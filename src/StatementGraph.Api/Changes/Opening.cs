using System.Runtime.CompilerServices;
using StatementGraph.Api.Loading;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Changes;

/// <summary>What a subscription lets through: the same questions that lists ask, so that a filter means the same in both.</summary>
internal sealed class Opening
{
    /// <summary>Which claims; null where the subscription is not to claims.</summary>
    public ClaimQuery? Claims { get; set; }

    /// <summary>Which meetings; null where the subscription is not to meetings.</summary>
    public MeetingQuery? Meetings { get; set; }

    /// <summary>Whether a field has said what it lets through.</summary>
    public bool IsSet => Claims is not null || Meetings is not null;

    /// <summary>What of an added article is let through, in the order of lists.</summary>
    public async IAsyncEnumerable<object> OfAsync(IGraphReader reader, Added added, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (Claims is not null && added.Claims.Count > 0)
        {
            var page = await reader.ClaimsAsync([Claims with { Ids = added.Claims, Page = new(added.Claims.Count) }], cancellation).ConfigureAwait(false);
            foreach (var claim in page[0].Items)
                yield return claim;
        }

        if (Meetings is null) yield break;
        var parts = Parts.OfAsync(reader.MeetingsAsync, page => Meetings with { Article = added.Article, Page = page }, PageRequest.Default.First, cancellation);
        await foreach (var part in parts.ConfigureAwait(false))
        {
            foreach (var meeting in part)
                yield return meeting;
        }
    }
}
