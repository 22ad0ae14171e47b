using System.Text.Json;
using StatementGraph.Model;

namespace StatementGraph.Cli.Import;

/// <summary>A person in a line of facts.</summary>
internal static class OfficialLine
{
    // The authority hands out one object for each profile, and stores remember what they made of it: lines share them as well.
    private static readonly ProfileCache Profiles = new();

    /// <summary>The person.</summary>
    public static ArticleOfficial Read(JsonElement official, Article article)
    {
        var roles = official.GetProperty("roles").EnumerateArray().ToLookup(role => role.TryGetProperty("source", out _));
        var occupancies = roles[true].Select(Occupancy).ToList();
        return new ArticleOfficial
        {
            Id = official.Required("id"),
            Name = official.Required("name"),
            Aliases = official.Texts("aliases"),
            Roles = [.. roles[false].Select(role => new RoleStated(role.Required("title"), role.Text("position"), role.Text("country"), role.Evidence(article)))],
            Mentions = official.List("mentions", mention => new OfficialMention(mention.Value<MentionKind>("kind"), mention.Evidence(article))),
            Link = new OfficialLink(official.Required("official"), official.Required("reason"), Profile(official.GetProperty("profile"), occupancies)),
        };
    }

    private static OfficialProfile? Profile(JsonElement profile, List<Occupancy> occupancies) => profile.ValueKind == JsonValueKind.Null ? null : Profiles.Get(new OfficialProfile
    {
        Id = profile.Required("id"),
        Name = profile.Required("name"),
        Names = profile.List("names", name => new LocalName(name.Required("language"), name.Required("name"))),
        Occupancies = occupancies,
    });

    private static Occupancy Occupancy(JsonElement role) => new(
        role.Required("position"), role.Required("title"), role.Required("country"), role.Day("from"), role.Day("to"), role.Required("source"));
}
