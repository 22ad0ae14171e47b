using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract.Reference;

public sealed partial class ReferenceGraph
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<ClaimRecord>>> ClaimsAsync(IReadOnlyList<ClaimQuery> queries, CancellationToken cancellation) =>
        Answers(queries, query => Claims().Where(claim => Matches(claim, query) && Holds(query.Where, claim)), query => query.Page);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<ArticleRecord>>> ArticlesAsync(IReadOnlyList<ArticleQuery> queries, CancellationToken cancellation) =>
        Answers(queries, query => Newest().Where(facts => Matches(facts, query) && Holds(query.Where, Record(facts))).Select(Record), query => query.Page);

    private IEnumerable<ArticleFacts> Newest() => All
        .OrderByDescending(facts => facts.PublishedOn ?? DateOnly.MinValue).ThenBy(facts => facts.Article.Id, StringComparer.Ordinal);

    private IEnumerable<ClaimRecord> Claims() => Newest().SelectMany(facts => facts.Claims.OrderBy(claim => claim.Content.Span)
        .Select(claim => new ClaimRecord(claim, facts.Article.Id, Canonical(facts, claim.Speaker),
            claim.Addressee is null ? null : Canonical(facts, claim.Addressee),
            facts.Meetings.FirstOrDefault(report => report.Id == claim.Meeting)?.MeetingId, facts.PublishedOn)));

    private bool Matches(ClaimRecord claim, ClaimQuery query) =>
        (query.Ids is null || query.Ids.Contains(claim.Claim.Id))
        && (query.Speaker is null || claim.SpeakerId == query.Speaker)
        && (query.Addressee is null || claim.AddresseeId == query.Addressee)
        && (query.Country is null || claim.Claim.Countries.Contains(query.Country))
        && (query.Topic is null || claim.Claim.Topics.Contains(query.Topic))
        && (query.Meeting is null || claim.MeetingId == query.Meeting)
        && (query.Kind is null || claim.Claim.Kind == query.Kind)
        && (query.Act is null || claim.Claim.Act == query.Act)
        && HasWords(claim.Claim.Content.Quote, query.Text) && HasSpelt(claim.Claim.Content.Quote, query.Spelt)
        && Matches(articles[claim.ArticleId], new ArticleQuery
        {
            Ids = query.Article is null ? null : [query.Article],
            Publisher = query.Publisher,
            Agency = query.Agency,
            From = query.From,
            To = query.To,
        });

    private bool Matches(ArticleFacts facts, ArticleQuery query) =>
        (query.Ids is null || query.Ids.Contains(facts.Article.Id))
        && (query.Publisher is null || facts.Publisher?.Id == query.Publisher)
        && (query.Agency is null || facts.Agencies.Any(agency => agency.Id == query.Agency))
        && (query.Language is null || facts.Article.Language == query.Language)
        && (query.From is null || facts.PublishedOn >= query.From)
        && (query.To is null || facts.PublishedOn <= query.To)
        && HasWords(facts.Article.Text, query.Text) && HasSpelt(facts.Article.Text, query.Spelt);

    private static ArticleRecord Record(ArticleFacts facts) =>
        new(facts.Article, facts.Publisher?.Id, facts.Publisher?.Evidence, facts.Agencies, facts.PublishedOn, facts.Extractor, facts.RecordedAt);
}
