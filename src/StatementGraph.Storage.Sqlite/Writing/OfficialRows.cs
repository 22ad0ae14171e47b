using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Sqlite.Identity;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Writes the people of an article: who they are, where they are named, which offices are stated.</summary>
internal sealed class OfficialRows(Database database, SignatureCache signatures)
{
    private readonly Statement official = database.Write("add_article_official");
    private readonly Statement role = database.Write("add_role");

    /// <summary>Adds the rows.</summary>
    public void Add(NumberedArticle numbered, long articleNo)
    {
        for (var ordinal = 0; ordinal < numbered.People.Length; ordinal++)
        {
            AddOfficial(numbered, articleNo, ordinal);
            AddRoles(numbered, articleNo, ordinal);
        }
    }

    private void AddOfficial(NumberedArticle numbered, long articleNo, int ordinal)
    {
        var (one, numbers) = (numbered.Article.Officials[ordinal].Official, numbered.People[ordinal]);
        var mentions = NumberLists.Write(one.Mentions, mention => [(int)mention.Kind, mention.Evidence.Span.Start, mention.Evidence.Span.End]);
        official.Add(articleNo).Add(ordinal).Add(numbered.Article.IdPrefix).Add(one.Id)
            .Add(numbers.OfficialNo).Add(numbers.NamingNo).Add(numbers.ProfileNo)
            .Add(one.Link.Reason).Add(mentions).Add(one.Mentions.Count).Add(signatures.Number(numbered.Article.Signatures[ordinal].Key)).Run();
    }

    private void AddRoles(NumberedArticle numbered, long articleNo, int officialOrdinal)
    {
        var (roles, numbers) = (numbered.Article.Officials[officialOrdinal].Official.Roles, numbered.People[officialOrdinal]);
        for (var ordinal = 0; ordinal < roles.Count; ordinal++)
            role.Add(articleNo).Add(officialOrdinal).Add(ordinal).Add(numbered.Article.IdPrefix)
                .Add(numbers.OfficialNo).Add(numbers.OfficeNos[ordinal]).Add(roles[ordinal].Evidence.Span).Run();
    }
}
