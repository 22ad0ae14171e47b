using StatementGraph.Model;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Transport;
using StatementGraph.Storage.Neo4j.Writing;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Puts what an article says together again from its part of the graph.</summary>
internal static class StoredFacts
{
    /// <inheritdoc cref="Model.Graph.IGraphSource.FactsAsync(string, int, CancellationToken)"/>
    public static async Task<IReadOnlyList<ArticleFacts>> AfterAsync(ReadSession session, string after, int count)
    {
        var ids = await session.RunAsync("article_ids", ("after", after), ("limit", count)).ConfigureAwait(false);
        var facts = await ReadAsync([.. ids.Rows.Select(row => row.Text("id"))], session.RunAsync).ConfigureAwait(false);
        return [.. facts.OrderBy(one => one.Article.Id, StringComparer.Ordinal)];
    }

    /// <inheritdoc cref="Model.Graph.IGraphSource.RecordedAsync"/>
    public static async Task<IReadOnlyList<Model.Graph.RecordedArticle>> RecordedAsync(ReadSession session, DateTimeOffset until, int most)
    {
        var rows = await session.RunAsync("recorded", ("until", Ticks.Of(until)), ("limit", most)).ConfigureAwait(false);
        return [.. rows.Rows.Select(row => new Model.Graph.RecordedArticle(row.Text("id"), Ticks.At(row.LargeNumber("recordedAt")), row.Text("digest")))
            .OrderBy(article => article.Id, StringComparer.Ordinal)];
    }

    /// <summary>The facts of those of these articles that are there, in no order.</summary>
    /// <param name="ids">Article ids.</param>
    /// <param name="run">Runs a statement.</param>
    public static async Task<IReadOnlyList<ArticleFacts>> ReadAsync(IReadOnlyCollection<string> ids, Func<CypherStatement, Task<CypherRows>> run)
    {
        var stored = await ResolvedAsync(ids, run).ConfigureAwait(false);
        return [.. stored.Select(one => one.Facts)];
    }

    /// <summary>The facts with the canonical officials of the people and meetings of the reports, each in the article's order.</summary>
    public static async Task<IReadOnlyList<(ArticleFacts Facts, IReadOnlyList<string> Officials, IReadOnlyList<string> Meetings)>> ResolvedAsync(
        IReadOnlyCollection<string> ids, Func<CypherStatement, Task<CypherRows>> run)
    {
        var rows = await run(CypherFiles.Statement("read/facts", ("ids", ids))).ConfigureAwait(false);
        var officials = rows.Rows.SelectMany(row => row.Maps("names")).Select(name => name.Text("official")).Distinct(StringComparer.Ordinal).ToList();
        var tallies = await run(CypherFiles.Statement("write/officials", ("ids", officials))).ConfigureAwait(false);
        var known = tallies.Rows.ToDictionary(row => row.Text("id"), row => Tally.Read(row.Text("tally")), StringComparer.Ordinal);
        return [.. rows.Rows.Select(row => (Facts(row, known), Ordered(row, "names", "official"), Ordered(row, "reports", "meeting")))];
    }

    private static IReadOnlyList<string> Ordered(CypherRow row, string list, string value) =>
        [.. row.Maps(list).OrderBy(one => one.Number("ordinal")).Select(one => one.Text(value))];

    // The reader gives the canonical meeting; what is copied is the one that the article states.
    private static MeetingReport Stated(CypherRow report, StoredText text) => StoredReport.Report(report, text) is var told && report.TextOrNull("stated") is { } stated
        ? told with { MeetingId = stated }
        : told;

    private static ArticleFacts Facts(CypherRow row, Dictionary<string, Tally> tallies)
    {
        var stored = row.Map("article");
        var text = new StoredText(stored.Text("id"), stored.Text("text"));
        return new ArticleFacts
        {
            Article = StoredArticle.Article(stored),
            Publisher = stored.TextOrNull("publisher") is { } publisher
                ? new PublisherStated(publisher, stored.Text("publisherName"), stored.TextOrNull("publisherCountry"), StoredArticle.PublisherEvidence(stored, text))
                : null,
            Agencies = StoredArticle.Agencies(stored, text),
            PublishedOn = Values.ToDay(stored.TextOrNull("publishedOn")),
            Officials = [.. row.Maps("names").OrderBy(name => name.Number("ordinal")).Select(name => Official(name, tallies[name.Text("official")], text))],
            Meetings = [.. row.Maps("reports").OrderBy(report => report.Number("ordinal")).Select(report => Stated(report, text))],
            Claims = [.. row.Maps("claims").OrderBy(StoredClaim.OrdinalOf).Select(claim => StoredClaim.Claim(claim, text))],
            Extractor = stored.Text("extractor"),
            RecordedAt = Ticks.At(stored.LargeNumber("recordedAt")),
        };
    }

    // What articles share (profiles, offices) is kept with the official.
    private static ArticleOfficial Official(CypherRow name, Tally tally, StoredText text)
    {
        var profile = name.TextOrNull("profile") is { } digest ? ProfileForm.Read(tally.Profiles[digest].Content) : null;
        var (kinds, starts, ends) = (name.Texts("kinds"), name.Numbers("starts"), name.Numbers("ends"));
        var (offices, roleStarts, roleEnds) = (name.Texts("offices"), name.Numbers("roleStarts"), name.Numbers("roleEnds"));
        return new ArticleOfficial
        {
            Id = name.Text("local"),
            Name = name.Text("name"),
            Aliases = name.Texts("aliases"),
            Roles = [.. offices.Select((office, i) => Role(tally.Offices[office], text.Evidence(roleStarts[i], roleEnds[i])))],
            Mentions = [.. kinds.Select((kind, i) => new OfficialMention(Word.To<MentionKind>(kind), text.Evidence(starts[i], ends[i])))],
            Link = new OfficialLink(name.TextOrNull("stated") ?? name.Text("official"), name.Text("reason"), profile),
        };
    }

    private static RoleStated Role(TalliedOffice office, Evidence evidence) => new(office.Title, office.Position, office.Country, evidence);
}
