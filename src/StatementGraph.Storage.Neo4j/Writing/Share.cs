using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Facts;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>
/// What some articles contribute to the counts of layer 2, or take away from them: the same code counts in and out, so that retraction
/// undoes exactly what adding did.
/// </summary>
internal sealed class Share
{
    private readonly Dictionary<(string? Speaker, NodeKind Kind, string Id), int> claims = [];

    /// <summary>By official.</summary>
    public Dictionary<string, Tally> Officials { get; } = new(StringComparer.Ordinal);

    /// <summary>Claims and articles of each country, topic, publisher and agency: all of them, and those of each speaker.</summary>
    public Dictionary<(string? Speaker, NodeKind Kind, string Id), (int Claims, int Articles)> Facets { get; } = [];

    /// <summary>The articles that give a publisher or agency a name.</summary>
    public Dictionary<(NodeKind Kind, string Id), Dictionary<string, int>> Outlets { get; } = [];

    /// <summary>The meetings that are told of.</summary>
    public HashSet<string> Meetings { get; } = new(StringComparer.Ordinal);

    /// <summary>How often officials are named.</summary>
    public int Mentions { get; private set; }

    /// <summary>Counts an article in (1) or out (-1).</summary>
    public void Count(PreparedArticle article, int sign)
    {
        CountOfficials(article, sign);
        CountFacets(article, sign);
        CountOutlets(article.Facts, sign);
        Meetings.UnionWith(article.Links.MeetingIds);
    }

    private void CountOfficials(PreparedArticle article, int sign)
    {
        var named = new HashSet<(string, string)>();
        foreach (var (prepared, id) in article.Officials.Zip(article.Links.OfficialIds))
        {
            var official = prepared.Official;
            if (!Officials.TryGetValue(id, out var tally)) Officials.Add(id, tally = new Tally());
            // Two people of an article may be one official: the article shows the name once.
            if (named.Add((id, official.Name))) Count(tally.Names, official.Name, sign);
            foreach (var form in official.Aliases.Prepend(official.Name)) Count(tally.Forms, form, sign);
            if (official.Link.Profile is { } profile) Count(tally, profile, sign);
            for (var i = 0; i < official.Roles.Count; i++) Count(tally, OfficeId.Of(prepared.Offices[i]), official.Roles[i], sign);
            tally.Mentions += sign * official.Mentions.Count;
            Mentions += sign * official.Mentions.Count;
        }
    }

    private void CountFacets(PreparedArticle article, int sign)
    {
        claims.Clear();
        List<(NodeKind Kind, string Id)> outlets = [.. article.Facts.Agencies.Select(agency => (NodeKind.Agency, agency.Id)).Distinct()];
        if (article.Facts.Publisher is { } publisher) outlets.Add((NodeKind.Publisher, publisher.Id));
        foreach (var (kind, id) in outlets) claims[(null, kind, id)] = 0;
        foreach (var claim in article.Claims)
        {
            var speaker = article.Links.OfficialIds[article.OfficialOrdinal(claim.Speaker)];
            foreach (var (kind, id) in outlets) CountClaim(speaker, kind, id);
            foreach (var country in claim.Countries.Distinct(StringComparer.Ordinal)) CountClaim(speaker, NodeKind.Country, country);
            foreach (var topic in claim.Topics.Distinct(StringComparer.Ordinal)) CountClaim(speaker, NodeKind.Topic, topic);
        }
        foreach (var (key, count) in claims)
        {
            var before = Facets.GetValueOrDefault(key);
            Facets[key] = (before.Claims + (sign * count), before.Articles + sign);
        }
    }

    private void CountClaim(string speaker, NodeKind kind, string id)
    {
        claims[(null, kind, id)] = claims.GetValueOrDefault((null, kind, id)) + 1;
        claims[(speaker, kind, id)] = claims.GetValueOrDefault((speaker, kind, id)) + 1;
    }

    private void CountOutlets(ArticleFacts facts, int sign)
    {
        foreach (var (id, name) in facts.Agencies.Select(agency => (agency.Id, agency.Name)).Distinct()) CountOutlet(NodeKind.Agency, id, name, sign);
        if (facts.Publisher is { } publisher) CountOutlet(NodeKind.Publisher, publisher.Id, publisher.Name, sign);
    }

    private void CountOutlet(NodeKind kind, string id, string name, int sign)
    {
        if (!Outlets.TryGetValue((kind, id), out var names)) Outlets.Add((kind, id), names = new Dictionary<string, int>(StringComparer.Ordinal));
        Count(names, name, sign);
    }

    private static void Count(Dictionary<string, int> counts, string key, int sign) => counts[key] = counts.GetValueOrDefault(key) + sign;

    private static void Count(Tally tally, OfficialProfile profile, int sign)
    {
        var form = ProfileForm.Of(profile);
        var key = Convert.ToHexStringLower(form.Digest);
        tally.Profiles[key] = new TalliedProfile((tally.Profiles.GetValueOrDefault(key)?.Uses ?? 0) + sign, profile.Name, form.Content);
    }

    private static void Count(Tally tally, string office, RoleStated role, int sign) => tally.Offices[office] =
        new TalliedOffice((tally.Offices.GetValueOrDefault(office)?.Uses ?? 0) + sign, role.Title, role.Position, role.Country);
}
