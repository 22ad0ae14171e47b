using StatementGraph.Api.Questions;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Loading;

/// <summary>What one request reads: each question of the port as a batch, so that a level of the query is one call of it.</summary>
internal sealed class GraphReads(IGraphReader reader, IClaimRepeats? repeats = null)
{
    private readonly Batch<OfficialQuery, Page<OfficialRecord>> _officials = Paged<OfficialQuery, OfficialRecord>(reader.OfficialsAsync, q => q.Page);
    private readonly Batch<OfficialDetailQuery, Page<RoleRecord>> _roles = Paged<OfficialDetailQuery, RoleRecord>(reader.RolesAsync, q => q.Page);
    private readonly Batch<OfficialDetailQuery, Page<MentionRecord>> _mentions = Paged<OfficialDetailQuery, MentionRecord>(reader.MentionsAsync, q => q.Page);
    private readonly Batch<MetQuery, Page<MetRecord>> _met = Paged<MetQuery, MetRecord>(reader.MetAsync, q => q.Page);
    private readonly Batch<ClaimQuery, Page<ClaimRecord>> _claims = Paged<ClaimQuery, ClaimRecord>(reader.ClaimsAsync, q => q.Page);
    private readonly Batch<MeetingQuery, Page<MeetingRecord>> _meetings = Paged<MeetingQuery, MeetingRecord>(reader.MeetingsAsync, q => q.Page);
    private readonly Batch<ReportQuery, Page<ReportRecord>> _reports = Paged<ReportQuery, ReportRecord>(reader.ReportsAsync, q => q.Page);
    private readonly Batch<ArticleQuery, Page<ArticleRecord>> _articles = Paged<ArticleQuery, ArticleRecord>(reader.ArticlesAsync, q => q.Page);
    private readonly Batch<FacetQuery, Page<FacetRecord>> _facets = Paged<FacetQuery, FacetRecord>(reader.FacetsAsync, q => q.Page);
    private readonly Batch<SearchQuery, Page<SearchHit>> _search = Paged<SearchQuery, SearchHit>(reader.SearchAsync, q => q.Page);

    private readonly Lookup<string, OfficialIdentity> _identity = new((ids, cancellation) => reader is IIdentityStore store
        ? store.IdentitiesAsync(ids, cancellation)
        : Task.FromResult<IReadOnlyList<OfficialIdentity?>>(new OfficialIdentity?[ids.Count]));
    private readonly Batch<ClaimRecord, ClaimRepeats> _repeats = new((claims, cancellation) => repeats is not null
        ? repeats.OfAsync(reader, claims, cancellation)
        : Task.FromResult<IReadOnlyList<ClaimRepeats>>([.. claims.Select(claim => new ClaimRepeats([], claim, [[claim.ArticleId]]))]));
    private readonly Batch<DayQuery, IReadOnlyList<DayCount>> _days = new(reader.DaysAsync);
    private readonly Dictionary<string, Later<ClaimRepeats>> _repeatsAsked = new(StringComparer.Ordinal);
    private readonly Lookup<string, OfficialProfile> _profile = new(reader.ProfilesAsync);
    private readonly Lookup<string, OfficialRecord> _official = new(async (ids, cancellation) =>
        Align(ids, await reader.OfficialsAsync([new() { Ids = ids, Page = new(ids.Count) }], cancellation).ConfigureAwait(false), o => o.Id));
    private readonly Lookup<string, ClaimRecord> _claim = new(async (ids, cancellation) =>
        Align(ids, await reader.ClaimsAsync([new() { Ids = ids, Page = new(ids.Count) }], cancellation).ConfigureAwait(false), c => c.Claim.Id));
    private readonly Lookup<string, MeetingRecord> _meeting = new(async (ids, cancellation) =>
        Align(ids, await reader.MeetingsAsync([new() { Ids = ids, Page = new(ids.Count) }], cancellation).ConfigureAwait(false), m => m.Id));
    private readonly Lookup<string, ArticleRecord> _article = new(async (ids, cancellation) =>
        Align(ids, await reader.ArticlesAsync([new() { Ids = ids, Page = new(ids.Count) }], cancellation).ConfigureAwait(false), a => a.Article.Id));
    private readonly Lookup<(NodeKind Kind, string Id), FacetRecord> _facet = new((keys, cancellation) => FacetsAsync(reader, keys, cancellation));

    public Later<Page<OfficialRecord>> Officials(OfficialQuery query) => _officials.Ask(query);

    public Later<Page<RoleRecord>> Roles(OfficialDetailQuery query) => _roles.Ask(query);

    public Later<Page<MentionRecord>> Mentions(OfficialDetailQuery query) => _mentions.Ask(query);

    public Later<Page<MetRecord>> Met(MetQuery query) => _met.Ask(query);

    public Later<Page<ClaimRecord>> Claims(ClaimQuery query) => _claims.Ask(query);

    public Later<Page<MeetingRecord>> Meetings(MeetingQuery query) => _meetings.Ask(query);

    public Later<Page<ReportRecord>> Reports(ReportQuery query) => _reports.Ask(query);

    public Later<Page<ArticleRecord>> Articles(ArticleQuery query) => _articles.Ask(query);

    public Later<Page<FacetRecord>> Facets(FacetQuery query) => _facets.Ask(query);

    public Later<Page<SearchHit>> Search(SearchQuery query) => _search.Ask(query);

    public Later<IReadOnlyList<DayCount>> Days(DayQuery query) => _days.Ask(query);

    /// <summary>A question that goes through the graph step by step.</summary>
    /// <param name="question">Asks the port.</param>
    /// <param name="hasCursor">Whether it takes a cursor, so that a port that refuses refuses that.</param>
    public Later<T> Ask<T>(Func<IGraphReader, CancellationToken, Task<T>> question, bool hasCursor = false) => new(async cancellation =>
    {
        try
        {
            return await question(reader, cancellation).ConfigureAwait(false);
        }
        catch (ArgumentException) when (hasCursor)
        {
            throw BadCursor();
        }
    });

    public Later<Comparison?> Compare(string meeting) => new(cancellation => Comparison.OfAsync(reader, repeats, meeting, cancellation));

    public Later<GraphStats> Stats() => new(reader.StatsAsync);

    public Later<OfficialIdentity?> Identity(string official) => _identity.Find(official);

    public Later<IReadOnlyList<IdentityProposal>> Proposals(int most) => new(cancellation => reader is IIdentityStore store
        ? store.ProposalsAsync(most, cancellation)
        : Task.FromResult<IReadOnlyList<IdentityProposal>>([]));

    public Later<IReadOnlyList<Judgement>> Judgements() => new(cancellation => reader is IIdentityStore store
        ? store.JudgementsAsync(cancellation)
        : Task.FromResult<IReadOnlyList<Judgement>>([]));

    /// <summary>Who else reports a claim; asked once for all fields that tell of it.</summary>
    public Later<ClaimRepeats> Repeats(ClaimRecord claim)
    {
        lock (_repeatsAsked)
            return _repeatsAsked.TryGetValue(claim.Claim.Id, out var known) ? known : _repeatsAsked[claim.Claim.Id] = _repeats.Ask(claim);
    }

    public Later<OfficialProfile?> Profile(string official) => _profile.Find(official);

    public Later<OfficialRecord?> Official(string id) => _official.Find(id);

    public Later<ClaimRecord?> Claim(string id) => _claim.Find(id);

    public Later<MeetingRecord?> Meeting(string id) => _meeting.Find(id);

    public Later<ArticleRecord?> Article(string id) => _article.Find(id);

    public Later<FacetRecord?> Facet(NodeKind kind, string id) => _facet.Find((kind, id));

    private static Batch<TQuery, Page<TRecord>> Paged<TQuery, TRecord>(
        Func<IReadOnlyList<TQuery>, CancellationToken, Task<IReadOnlyList<Page<TRecord>>>> ask, Func<TQuery, PageRequest> page) =>
        new(async (queries, cancellation) =>
        {
            try
            {
                return await ask(queries, cancellation).ConfigureAwait(false);
            }
            catch (ArgumentException) when (queries.Any(query => page(query).After is not null))
            {
                // The port's word for a cursor that it did not give.
                throw BadCursor();
            }
        });

    private static BadArgumentError BadCursor() => new("'after' is not a cursor of this list.");

    private static List<T?> Align<T>(IReadOnlyList<string> ids, IReadOnlyList<Page<T>> answers, Func<T, string> idOf)
        where T : class
    {
        var found = answers[0].Items.ToDictionary(idOf, StringComparer.Ordinal);
        return [.. ids.Select(id => found.GetValueOrDefault(id))];
    }

    private static async Task<IReadOnlyList<FacetRecord?>> FacetsAsync(
        IGraphReader reader, IReadOnlyList<(NodeKind Kind, string Id)> keys, CancellationToken cancellation)
    {
        var kinds = keys.GroupBy(key => key.Kind, key => key.Id).Select(ids => (Kind: ids.Key, Ids: ids.ToList())).ToList();
        var queries = kinds.Select(kind => new FacetQuery { Kind = kind.Kind, Ids = kind.Ids, Page = new(kind.Ids.Count) }).ToList();
        var pages = await reader.FacetsAsync(queries, cancellation).ConfigureAwait(false);
        var found = kinds.Zip(pages).SelectMany(kind => kind.Second.Items, (kind, item) => (Key: (kind.First.Kind, item.Id), Item: item))
            .ToDictionary(entry => entry.Key, entry => entry.Item);
        return [.. keys.Select(key => found.GetValueOrDefault(key))];
    }
}
