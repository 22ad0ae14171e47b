using CsCheck;
using StatementGraph.Model;

namespace StatementGraph.Storage.Contract.Facts;

/// <summary>Generates the people of an article; two of them may be linked to one canonical official.</summary>
internal static class OfficialGen
{
    public static Gen<ArticleOfficial[]> Some(EvidenceGen cut) => One(cut).Array[1, 4].Select(all => Number(cut, all));

    private static Gen<ArticleOfficial> One(EvidenceGen cut) =>
        from id in Pick.Of([.. SmallWorld.Officials, "x"])
        from name in Pick.Of(SmallWorld.Names)
        from aliases in Pick.Of(SmallWorld.Names).Array[0, 3]
        from roles in Role(cut).Array[0, 2]
        from mentions in cut.Some(1, 3)
        from kind in Gen.Enum<MentionKind>()
        let profile = SmallWorld.Profile(id)
        select new ArticleOfficial
        {
            Id = "",
            Name = profile?.Name ?? name,
            Aliases = [.. aliases.Append(name).Distinct().Where(form => form != (profile?.Name ?? name))],
            Roles = [.. roles.DistinctBy(role => (role.Title, role.Position, role.Country))],
            Mentions = [.. mentions.Select(words => new OfficialMention(kind, words))],
            Link = new OfficialLink(id, $"an example of {id}", profile),
        };

    private static Gen<RoleStated> Role(EvidenceGen cut) => Gen.Select(
        Pick.Of(SmallWorld.Titles), Pick.Of(SmallWorld.Positions).Maybe(), Pick.Of(SmallWorld.Countries).Maybe(), cut.One,
        (title, position, country, words) => new RoleStated(title, position, country, words));

    // Ids in the article's order. An x-… id is valid in one article only. No two people share the words of a mention or a role, which
    // leaves their order to nothing that the port promises.
    private static ArticleOfficial[] Number(EvidenceGen cut, ArticleOfficial[] all)
    {
        var (mentions, roles) = (new HashSet<TextSpan>(), new HashSet<TextSpan>());
        return [.. all
            .Select(one => one with
            {
                Mentions = [.. one.Mentions.Where(mention => mentions.Add(mention.Evidence.Span))],
                Roles = [.. one.Roles.Where(role => roles.Add(role.Evidence.Span))],
            })
            .Where(one => one.Mentions.Count > 0)
            .Select((one, i) => one with
            {
                Id = $"o{i + 1}",
                Link = one.Link.OfficialId == "x" ? one.Link with { OfficialId = $"x-{cut.ArticleId}-{i}" } : one.Link,
            })];
    }
}
