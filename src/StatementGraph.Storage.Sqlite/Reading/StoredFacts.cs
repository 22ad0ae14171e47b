using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Puts what articles say together again from their rows.</summary>
internal static class StoredFacts
{
    /// <inheritdoc cref="IGraphSource.FactsAsync(string, int, CancellationToken)"/>
    public static IReadOnlyList<ArticleFacts> Answer(ReadSession session, string after, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. session.Read("article_nos").Add(after).Add(count).Longs().Select(number => Facts(session, number))];
    }

    /// <inheritdoc cref="IGraphSource.FactsAsync(IReadOnlyList{string}, CancellationToken)"/>
    public static IReadOnlyList<ArticleFacts> Answer(ReadSession session, IReadOnlyList<string> articleIds) =>
        [.. session.Read("article_nos_of").Add(JsonText.Of([.. articleIds])).Longs().Select(number => Facts(session, number))];

    /// <inheritdoc cref="IGraphSource.RecordedAsync"/>
    public static IReadOnlyList<RecordedArticle> Recorded(ReadSession session, DateTimeOffset until, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var articles = session.Read("recorded").Add(Ticks.Of(until)).Add(most)
            .List(rows => new RecordedArticle(rows.Text(0), Ticks.At(rows.Long(1)), Convert.ToHexStringLower(rows.Bytes(2))));
        return [.. articles.OrderBy(article => article.Id, StringComparer.Ordinal)];
    }

    /// <summary>What an article says, as it was added.</summary>
    public static ArticleFacts Facts(ReadSession session, long articleNo)
    {
        var record = ArticlesQuestion.Article(session, articleNo);
        var (reports, claims) = Counts(session, articleNo);
        var stated = session.Read("stated_meetings").Add(articleNo).List(rows => (rows.Int(0), rows.Text(1))).ToDictionary();
        return new ArticleFacts
        {
            Article = record.Article,
            Publisher = Publisher(session, articleNo, record.PublisherEvidence),
            Agencies = record.Agencies,
            PublishedOn = record.PublishedOn,
            Officials = People(session, articleNo),
            Meetings = [.. Enumerable.Range(0, reports).Select(ordinal => Stated(ReportsQuestion.Report(session, articleNo, ordinal).Report, stated.GetValueOrDefault(ordinal)))],
            Claims = [.. Enumerable.Range(0, claims).Select(ordinal => ClaimsQuestion.Claim(session, articleNo, ordinal).Claim)],
            Extractor = record.Extractor,
            RecordedAt = record.RecordedAt,
        };
    }

    private static MeetingReport Stated(MeetingReport report, string? meeting) => meeting is null ? report : report with { MeetingId = meeting };

    private static (int Reports, int Claims) Counts(ReadSession session, long articleNo)
    {
        using var rows = session.Read("article_facts").Add(articleNo).Rows();
        rows.Read();
        return (rows.Int(0), rows.Int(1));
    }

    private static PublisherStated? Publisher(ReadSession session, long articleNo, Evidence? evidence)
    {
        using var rows = session.Read("article_publisher").Add(articleNo).Rows();
        rows.Read();
        return rows.TextOrNull(0) is { } id ? new PublisherStated(id, rows.Text(1), rows.TextOrNull(2), evidence) : null;
    }

    private static List<ArticleOfficial> People(ReadSession session, long articleNo)
    {
        var text = session.Text(articleNo);
        var roles = session.Read("article_roles").Add(articleNo)
            .List(rows => (Person: rows.Int(0), Role: new RoleStated(rows.Text(1), rows.TextOrNull(2), rows.TextOrNull(3), text.Evidence(rows, 4))))
            .ToLookup(one => one.Person, one => one.Role);
        var people = session.Read("article_people").Add(articleNo).List(rows => Person(rows, text));
        return [.. people.Select((person, i) => person with { Roles = [.. roles[i]] })];
    }

    private static ArticleOfficial Person(RowReader rows, ArticleText text) => new()
    {
        Id = rows.Text(0),
        Name = rows.Text(1),
        Aliases = JsonText.Texts(rows.Text(2)),
        Roles = [],
        Mentions = [.. NumberLists.Read(rows.Text(3)).Select(mention =>
            new OfficialMention((MentionKind)mention[0], Evidence.Of(text.Id, text.Text, new TextSpan(mention[1], mention[2]))))],
        Link = new OfficialLink(rows.Text(4), rows.Text(5), rows.TextOrNull(6) is { } profile ? ProfileForm.Read(profile) : null),
    };
}
