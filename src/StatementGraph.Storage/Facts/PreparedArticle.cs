using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Facts;

/// <summary>An article checked, ordered, folded and hashed: all that can be done before the store is locked.</summary>
internal sealed class PreparedArticle
{
    private readonly Dictionary<string, int> officialOrdinals;
    private readonly Dictionary<string, int> reportOrdinals;

    private PreparedArticle(ArticleFacts facts, ISearchFolding folding, Digest digest)
    {
        Facts = facts;
        Officials = [.. facts.Officials.Select(official => PreparedOfficial.Of(official, digest))];
        Signatures = [.. facts.Officials.Select(official => Identity.Signatures.Of(official, folding))];
        // The lists are in order already, by the contract of ArticleFacts; paging must not depend on it.
        Claims = [.. facts.Claims.OrderBy(claim => claim.Content.Span)];
        Reports = [.. facts.Meetings.OrderBy(report => report.Evidence[0].Span)];
        officialOrdinals = Ordinals(facts.Officials, official => official.Id);
        reportOrdinals = Ordinals(Reports, report => report.Id);
        Links = new ArticleLinks(Id, [.. facts.Officials.Select((official, i) => new PersonLink(official.Link.OfficialId, Signatures[i].Key))],
            [.. Reports.Select(report => new ReportLink(report.MeetingId, report.Kind, report.Date, [.. report.Participants.Select(one => OfficialOrdinal(one.Official))]))]);
        FactsCheck.Run(this);
        FactsHash = FactsDigest.Of(this, digest);
        Position = Keys.Position.Of(facts.PublishedOn, Id);
        IdPrefix = Keys.Position.Prefix(Id);
        Words = SearchWords.Of(folding, facts.Article.Text);
        ClaimWords = [.. Claims.Select(claim => SearchWords.Of(folding, claim.Content.Quote))];
    }

    /// <summary>What the article says.</summary>
    public ArticleFacts Facts { get; }

    /// <summary>The article's id.</summary>
    public string Id => Facts.Article.Id;

    /// <summary>Its people, in the order of the facts.</summary>
    public IReadOnlyList<PreparedOfficial> Officials { get; }

    /// <summary>Its claims, by content.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Its reports of meetings, by first evidence.</summary>
    public IReadOnlyList<MeetingReport> Reports { get; }

    /// <summary>Names the facts: equal for equal facts, whatever the path.</summary>
    public byte[] FactsHash { get; }

    /// <summary>Where the article and its claims stand among all.</summary>
    public long Position { get; }

    /// <summary>The beginning of the id, for indexes in the order of ids.</summary>
    public long IdPrefix { get; }

    /// <summary>The text in folded spelling.</summary>
    public string Words { get; }

    /// <summary>The contents of <see cref="Claims"/> in folded spelling.</summary>
    public IReadOnlyList<string> ClaimWords { get; }

    /// <summary>What is compared to find out who is who, in the order of <see cref="Officials"/>.</summary>
    public IReadOnlyList<IdentitySignature> Signatures { get; }

    /// <summary>Who the officials are and which meetings the reports tell of.</summary>
    public ArticleLinks Links { get; }

    /// <summary>Prepares an article.</summary>
    /// <param name="facts">What it says.</param>
    /// <param name="folding">How words are folded.</param>
    /// <param name="digest">Whose buffer to use; empty before and after.</param>
    /// <exception cref="ArgumentException">The facts contradict themselves; the message names the article.</exception>
    public static PreparedArticle Of(ArticleFacts facts, ISearchFolding folding, Digest digest)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new PreparedArticle(facts, folding, digest);
    }

    /// <summary>The place of a person in <see cref="Officials"/>.</summary>
    public int OfficialOrdinal(string localId) => Find(officialOrdinals, localId, "official");

    /// <summary>The place of a report in <see cref="Reports"/>.</summary>
    public int ReportOrdinal(string reportId) => Find(reportOrdinals, reportId, "meeting report");

    /// <summary>A claim's or report's id without the article's and the colon, which every one starts with.</summary>
    public string LocalId(string id) =>
        id.LastIndexOf(':') == Id.Length && id.StartsWith(Id, StringComparison.Ordinal)
            ? id[(Id.Length + 1)..]
            : throw FactsCheck.Wrong(this, $"the id {id} is not the article's, a colon and a name");

    private Dictionary<string, int> Ordinals<T>(IReadOnlyList<T> items, Func<T, string> id)
    {
        var ordinals = new Dictionary<string, int>(items.Count, StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
            if (!ordinals.TryAdd(id(items[i]), i)) throw FactsCheck.Wrong(this, $"the id {id(items[i])} is there twice");
        return ordinals;
    }

    private int Find(Dictionary<string, int> ordinals, string id, string what) =>
        ordinals.TryGetValue(id, out var ordinal) ? ordinal : throw FactsCheck.Wrong(this, $"no {what} has the id {id}");
}
