using StatementGraph.Model;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Neo4j.Keys;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>What articles say, as rows for the statements that write it.</summary>
internal sealed class ArticleRows
{
    private readonly List<object?> articles = [], published = [], cited = [], names = [], reports = [];
    private readonly ClaimRows claims = new();

    /// <summary>Where each office of each official is stated first.</summary>
    public Dictionary<(string Official, string Office), FirstStatement> Statements { get; } = [];

    /// <summary>Adds an article.</summary>
    public void Add(ArrivedArticle arrived)
    {
        var article = arrived.Prepared;
        articles.Add(ArticleRow.Of(article, arrived.Path));
        if (article.Facts.Publisher is { } publisher) published.Add(Values.Map(("article", article.Id), ("publisher", publisher.Id)));
        foreach (var agency in article.Facts.Agencies.Select(agency => agency.Id).Distinct(StringComparer.Ordinal))
            cited.Add(Values.Map(("article", article.Id), ("agency", agency)));
        for (var i = 0; i < article.Officials.Count; i++) AddName(article, i);
        for (var i = 0; i < article.Reports.Count; i++) reports.Add(ReportRow.Of(article, i));
        claims.Add(article);
    }

    /// <summary>Writes the rows; officials, outlets, countries, topics and meetings are there already.</summary>
    public async Task WriteAsync(Batch batch)
    {
        await batch.RowsAsync("add_articles", articles).ConfigureAwait(false);
        await batch.RowsAsync("add_published", published).ConfigureAwait(false);
        await batch.RowsAsync("add_cited", cited).ConfigureAwait(false);
        await batch.RowsAsync("add_names", names).ConfigureAwait(false);
        await batch.RowsAsync("add_reports", reports).ConfigureAwait(false);
        await claims.WriteAsync(batch).ConfigureAwait(false);
    }

    private void AddName(PreparedArticle article, int ordinal)
    {
        var prepared = article.Officials[ordinal];
        var (official, offices) = (prepared.Official, prepared.Offices.Select(OfficeId.Of).ToList());
        names.Add(Values.Map(("article", article.Id), ("official", official.Link.OfficialId), ("props", NameProps(article, ordinal, offices))));
        for (var i = 0; i < offices.Count; i++)
        {
            var stated = new FirstStatement(article.Id, official.Id, official.Roles[i].Evidence.Span, ordinal, i);
            var key = (official.Link.OfficialId, offices[i]);
            if (!Statements.TryGetValue(key, out var before) || string.CompareOrdinal(stated.Order, before.Order) < 0) Statements[key] = stated;
        }
    }

    private static Dictionary<string, object?> NameProps(PreparedArticle article, int ordinal, List<string> offices)
    {
        var official = article.Officials[ordinal].Official;
        var profile = official.Link.Profile is { } known ? Convert.ToHexStringLower(ProfileForm.Of(known).Digest) : null;
        return Values.Map(
            ("official", official.Link.OfficialId), ("order", OrderKey.InArticle(article.Id, ordinal)), ("ordinal", ordinal), ("again", Again(article, ordinal)), ("local", official.Id),
            ("name", official.Name), ("aliases", official.Aliases), ("reason", official.Link.Reason), ("profile", profile),
            ("kinds", official.Mentions.Select(mention => Word.Of(mention.Kind)).ToList()),
            ("starts", Starts(official.Mentions.Select(mention => mention.Evidence))), ("ends", Ends(official.Mentions.Select(mention => mention.Evidence))),
            ("offices", offices),
            ("roleStarts", Starts(official.Roles.Select(role => role.Evidence))), ("roleEnds", Ends(official.Roles.Select(role => role.Evidence))));
    }

    // How many people before in the article are the same official: an article's mentions of one are found by the first of them.
    private static int Again(PreparedArticle article, int ordinal) =>
        article.Officials.Take(ordinal).Count(one => one.Official.Link.OfficialId == article.Officials[ordinal].Official.Link.OfficialId);

    /// <summary>Where stretches of the text start.</summary>
    public static List<int> Starts(IEnumerable<Evidence> all) => [.. all.Select(one => one.Span.Start)];

    /// <summary>Where they end, excluded.</summary>
    public static List<int> Ends(IEnumerable<Evidence> all) => [.. all.Select(one => one.Span.End)];
}
