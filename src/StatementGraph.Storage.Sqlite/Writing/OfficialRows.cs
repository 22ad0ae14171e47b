using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Writes the people of an article: who they are, where they are named, which offices are stated.</summary>
internal sealed class OfficialRows(Database database, KeptOnce kept)
{
    private readonly Statement official = database.Write("add_article_official");
    private readonly Statement mention = database.Write("add_mention");
    private readonly Statement role = database.Write("add_role");

    /// <summary>Adds the rows.</summary>
    /// <returns>The canonical officials' keys, in the order of the article's people.</returns>
    public long[] Add(PreparedArticle article, long articleNo)
    {
        var numbers = new long[article.Officials.Count];
        for (var ordinal = 0; ordinal < numbers.Length; ordinal++)
        {
            var one = article.Officials[ordinal];
            numbers[ordinal] = kept.Official(one.Official.Link.OfficialId);
            AddOfficial(article, articleNo, ordinal, numbers[ordinal]);
            AddMentions(one, articleNo, ordinal);
            AddRoles(article, one, articleNo, ordinal, numbers[ordinal]);
        }
        return numbers;
    }

    private void AddOfficial(PreparedArticle article, long articleNo, int ordinal, long officialNo)
    {
        var one = article.Officials[ordinal];
        var (naming, profile) = (kept.Naming(one), kept.Profile(one.Official.Link.Profile));
        official.Add(articleNo).Add(ordinal).Add(article.IdPrefix).Add(one.Official.Id).Add(officialNo).Add(naming).Add(profile)
            .Add(one.Official.Link.Reason).Add(one.Official.Mentions.Count).Run();
    }

    private void AddMentions(PreparedOfficial one, long articleNo, int officialOrdinal)
    {
        var ordinal = 0;
        foreach (var place in one.Official.Mentions)
            mention.Add(articleNo).Add(officialOrdinal).Add(ordinal++).Add((long)place.Kind).Add(place.Evidence.Span).Run();
    }

    private void AddRoles(PreparedArticle article, PreparedOfficial one, long articleNo, int officialOrdinal, long officialNo)
    {
        for (var ordinal = 0; ordinal < one.Offices.Count; ordinal++)
        {
            var stated = one.Official.Roles[ordinal];
            var officeNo = kept.Office(stated, one.Offices[ordinal]);
            role.Add(articleNo).Add(officialOrdinal).Add(ordinal).Add(article.IdPrefix).Add(officialNo).Add(officeNo)
                .Add(stated.Evidence.Span).Run();
        }
    }
}
