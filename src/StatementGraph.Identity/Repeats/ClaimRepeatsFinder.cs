using StatementGraph.Model.Graph;

namespace StatementGraph.Identity.Repeats;

/// <summary>
/// Finds who else reports a claim: among what the speaker said at the same meeting, within a few days, or at any time in the same words,
/// and so on from each that is found.
/// </summary>
public sealed class ClaimRepeatsFinder : IClaimRepeats
{
    /// <summary>News is repeated within days.</summary>
    private const int Days = 7;

    private const int PageSize = 200;

    /// <summary>What one question looks at, at most: a claim that is repeated more often than this is told of in part.</summary>
    private const int MostLooked = 2_000;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ClaimRepeats>> OfAsync(IGraphReader reader, IReadOnlyList<ClaimRecord> claims, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(claims);
        var all = new List<ClaimRepeats>(claims.Count);
        foreach (var claim in claims) all.Add(await new Search(reader, cancellation).RunAsync(claim).ConfigureAwait(false));
        return all;
    }

    /// <inheritdoc/>
    public IReadOnlyList<ComparedClaims> Compare(IReadOnlyList<IReadOnlyList<ClaimRecord>> sides, IReadOnlyDictionary<string, string> languages)
    {
        ArgumentNullException.ThrowIfNull(sides);
        ArgumentNullException.ThrowIfNull(languages);
        return ClaimComparison.Of(sides, languages);
    }

    private sealed class Search(IGraphReader reader, CancellationToken cancellation)
    {
        private readonly Dictionary<string, ArticleRecord> articles = new(StringComparer.Ordinal);
        private readonly Dictionary<string, TellingOfClaim> looked = new(StringComparer.Ordinal);
        private readonly Dictionary<string, ClaimRepeat> found = new(StringComparer.Ordinal);

        public async Task<ClaimRepeats> RunAsync(ClaimRecord asked)
        {
            await LookAsync([asked]).ConfigureAwait(false);
            var open = new Queue<TellingOfClaim>([looked[asked.Claim.Id]]);
            while (open.TryDequeue(out var telling))
            {
                foreach (var query in Near(telling.Claim)) await LookAsync(await AllAsync(query).ConfigureAwait(false)).ConfigureAwait(false);
                foreach (var other in looked.Values.Where(other => other.Claim.Claim.Id != asked.Claim.Id && !found.ContainsKey(other.Claim.Claim.Id)).ToList())
                {
                    if (ClaimLikeness.Of(telling, other) is not { } likeness) continue;
                    found[other.Claim.Claim.Id] = new ClaimRepeat(other.Claim, likeness.Kind, likeness.Reason);
                    open.Enqueue(other);
                }
            }
            var repeats = found.Values.OrderBy(one => Place(one.Claim)).ToList();
            var first = repeats.Select(one => one.Claim).Append(asked).MinBy(Place)!;
            return new ClaimRepeats(repeats, first, SourceGroups.Of(repeats.Select(one => articles[one.Claim.ArticleId]).Append(articles[asked.ArticleId]),
                repeats.Select(one => one.Claim).Append(asked).Select(claim => claim.Claim.Content.Quote)));
        }

        // Dated ones first, the earliest first.
        private static ClaimPlace Place(ClaimRecord claim) => new(claim.Date ?? DateOnly.MaxValue, claim.ArticleId, claim.Claim.Content.Span.Start);

        private static IEnumerable<ClaimQuery> Near(ClaimRecord claim)
        {
            var speaker = new ClaimQuery { Speaker = claim.SpeakerId, Page = new PageRequest(PageSize) };
            yield return speaker with { Text = claim.Claim.Content.Quote };
            if (claim.MeetingId is { } meeting) yield return speaker with { Meeting = meeting };
            if (claim.Date is { } day) yield return speaker with { From = day.AddDays(-Days), To = day.AddDays(Days) };
        }

        private async Task<List<ClaimRecord>> AllAsync(ClaimQuery query)
        {
            var all = new List<ClaimRecord>();
            while (looked.Count + all.Count < MostLooked)
            {
                var page = (await reader.ClaimsAsync([query], cancellation).ConfigureAwait(false))[0];
                all.AddRange(page.Items);
                if (!page.HasNext) break;
                query = query with { Page = new PageRequest(PageSize, page.Cursors[^1]) };
            }
            return all;
        }

        private async Task LookAsync(IReadOnlyList<ClaimRecord> claims)
        {
            var fresh = claims.Where(claim => !looked.ContainsKey(claim.Claim.Id)).ToList();
            foreach (var ids in fresh.Select(claim => claim.ArticleId).Where(id => !articles.ContainsKey(id)).Distinct(StringComparer.Ordinal).Chunk(PageSize))
                foreach (var article in (await reader.ArticlesAsync([new ArticleQuery { Ids = ids, Page = new PageRequest(ids.Length) }], cancellation).ConfigureAwait(false))[0].Items)
                    articles[article.Article.Id] = article;
            foreach (var claim in fresh) looked[claim.Claim.Id] = new TellingOfClaim(claim, articles[claim.ArticleId].Article.Language);
        }
    }

    private readonly record struct ClaimPlace(DateOnly Day, string ArticleId, int Start) : IComparable<ClaimPlace>
    {
        public int CompareTo(ClaimPlace other)
        {
            if (Day != other.Day) return Day.CompareTo(other.Day);
            var article = string.CompareOrdinal(ArticleId, other.ArticleId);
            return article != 0 ? article : Start.CompareTo(other.Start);
        }
    }
}
