using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Promises;

/// <summary>Promise 1: a quote is the article's text at its span, also after it was stored.</summary>
public abstract class EvidenceContract(StoreMaker make)
{
    [Fact]
    public Task Every_quote_that_comes_back_is_the_text_at_its_span() => Promise.HoldsAsync(async articles =>
    {
        await using var store = await make();
        await store.Writer.AddAsync(articles, TestContext.Current.CancellationToken);
        var texts = articles.ToDictionary(facts => facts.Article.Id, facts => facts.Article.Text);
        var quotes = await QuotesAsync(store.Reader);
        return quotes.All(evidence => evidence.Quote == evidence.Span.Of(texts[evidence.ArticleId]))
            && quotes.Count >= articles.Sum(facts => facts.Claims.Count);
    });

    [Fact]
    public Task Texts_and_zones_come_back_code_unit_for_code_unit() => Promise.HoldsAsync(async articles =>
    {
        await using var store = await make();
        await store.Writer.AddAsync(articles, TestContext.Current.CancellationToken);
        var page = await Ask.OneAsync(store.Reader.ArticlesAsync, new ArticleQuery());
        return page.Items.All(record => articles.Single(facts => facts.Article.Id == record.Article.Id).Article is var article
            && article.Text == record.Article.Text && article.Zones.SequenceEqual(record.Article.Zones));
    });

    private static async Task<List<Evidence>> QuotesAsync(IGraphReader reader)
    {
        var claims = await Ask.OneAsync(reader.ClaimsAsync, new ClaimQuery());
        var reports = await Ask.OneAsync(reader.ReportsAsync, new ReportQuery());
        var articles = await Ask.OneAsync(reader.ArticlesAsync, new ArticleQuery());
        Evidence?[] quotes =
        [
            .. claims.Items.SelectMany(claim => new[] { claim.Claim.Content, claim.Claim.Cue, claim.Claim.SpeakerMention }),
            .. reports.Items.SelectMany(report => report.Report.Evidence.Concat(report.Report.Participants.Select(one => one.Mention))),
            .. reports.Items.SelectMany(report => new[] { report.Report.Place, report.Report.DateMention }),
            .. articles.Items.SelectMany(article => article.Agencies.Select(agency => agency.Evidence)),
            .. articles.Items.Select(article => article.PublisherEvidence),
        ];
        return [.. quotes.OfType<Evidence>()];
    }
}
