using StatementGraph.Model;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Neo4j.Keys;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>What articles say, as rows for the statements that write it.</summary>
/// <param name="joinsMeetings">Whether reports of one meeting are looked for.</param>
internal sealed class ArticleRows(bool joinsMeetings = false)
{
    private readonly List<object?> articles = [], published = [], cited = [], names = [], reports = [], blocks = [];
    private readonly ClaimRows claims = new();

    /// <summary>Where each office of each official is stated first.</summary>
    public Dictionary<(string Official, string Office), FirstStatement> Statements { get; } = [];

    /// <summary>Adds an article.</summary>
    public void Add(ArrivedArticle arrived)
    {
        var article = arrived.Prepared;
        articles.Add(ArticleRow.Of(article, arrived.Path, arrived.RecordedAt));
        if (article.Facts.Publisher is { } publisher) published.Add(Values.Map(("article", article.Id), ("publisher", publisher.Id)));
        foreach (var agency in article.Facts.Agencies.Select(agency => agency.Id).Distinct(StringComparer.Ordinal))
            cited.Add(Values.Map(("article", article.Id), ("agency", agency)));
        for (var i = 0; i < article.Officials.Count; i++) AddName(article, i);
        for (var i = 0; i < article.Reports.Count; i++) reports.Add(ReportRow.Of(article, i));
        claims.Add(article);
        if (!joinsMeetings) return;
        foreach (var told in article.Links.Told())
            foreach (var block in MeetingBlocks.Of(told)) blocks.Add(Values.Map(("report", article.Reports[told.Ordinal].Id), ("block", block)));
    }

    /// <summary>Writes the rows; officials, outlets, countries, topics and meetings are there already.</summary>
    public async Task WriteAsync(Batch batch)
    {
        await batch.RowsAsync("add_articles", articles).ConfigureAwait(false);
        await batch.RowsAsync("add_published", published).ConfigureAwait(false);
        await batch.RowsAsync("add_cited", cited).ConfigureAwait(false);
        await batch.RowsAsync("add_names", names).ConfigureAwait(false);
        await batch.RowsAsync("add_reports", reports).ConfigureAwait(false);
        await batch.RowsAsync("add_report_blocks", blocks).ConfigureAwait(false);
        await claims.WriteAsync(batch).ConfigureAwait(false);
    }

    private void AddName(PreparedArticle article, int ordinal)
    {
        var prepared = article.Officials[ordinal];
        var (official, offices) = (prepared.Official, prepared.Offices.Select(OfficeId.Of).ToList());
        names.Add(NameRow(article, ordinal, offices));
        for (var i = 0; i < offices.Count; i++)
        {
            var stated = new FirstStatement(article.Id, official.Id, official.Roles[i].Evidence.Span, ordinal, i);
            var key = (article.Links.OfficialIds[ordinal], offices[i]);
            if (!Statements.TryGetValue(key, out var before) || string.CompareOrdinal(stated.Order, before.Order) < 0) Statements[key] = stated;
        }
    }

    // The values by their place, as add_names.cypher has them.
    private static object?[] NameRow(PreparedArticle article, int ordinal, List<string> offices)
    {
        var official = article.Officials[ordinal].Official;
        return
        [
            article.Id, article.Links.OfficialIds[ordinal], OrderKey.InArticle(article.Id, ordinal), ordinal, Again(article, ordinal), official.Id,
            official.Name, official.Aliases, official.Link.Reason,
            official.Link.Profile is { } profile ? Convert.ToHexStringLower(ProfileForm.Of(profile).Digest) : null,
            official.Mentions.Select(mention => Word.Of(mention.Kind)).ToList(),
            Starts(official.Mentions.Select(mention => mention.Evidence)), Ends(official.Mentions.Select(mention => mention.Evidence)), offices,
            Starts(official.Roles.Select(role => role.Evidence)), Ends(official.Roles.Select(role => role.Evidence)),
            article.Signatures[ordinal].Key, official.Link.OfficialId == article.Links.OfficialIds[ordinal] ? null : official.Link.OfficialId,
        ];
    }

    // How many people before in the article are the same official: an article's mentions of one are found by the first of them.
    private static int Again(PreparedArticle article, int ordinal) =>
        article.Links.OfficialIds.Take(ordinal).Count(one => one == article.Links.OfficialIds[ordinal]);

    /// <summary>Where stretches of the text start.</summary>
    public static List<int> Starts(IEnumerable<Evidence> all) => [.. all.Select(one => one.Span.Start)];

    /// <summary>Where they end, excluded.</summary>
    public static List<int> Ends(IEnumerable<Evidence> all) => [.. all.Select(one => one.Span.End)];
}
