using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>
/// Counts claims and articles of countries, topics, publishers and agencies, for everyone (speaker 0) and by speaker. Counts are gathered
/// over a batch and written in the order of their keys, so that each page of the table is visited once.
/// </summary>
internal sealed class FacetCounts(Database database)
{
    private const long Everyone = 0;
    private readonly Statement add = database.Write("add_facet_count");
    private readonly Dictionary<Key, (int Claims, int Articles)> gathered = [];
    private readonly Dictionary<Key, int> article = [];
    private readonly List<Key> outlets = [];

    private readonly record struct Key(NodeKind Kind, long Speaker, string Id);

    /// <summary>Starts an article that these publish or are cited in.</summary>
    public void Begin(string? publisher, IEnumerable<string> agencies)
    {
        article.Clear();
        outlets.Clear();
        if (publisher is not null) outlets.Add(new Key(NodeKind.Publisher, Everyone, publisher));
        outlets.AddRange(agencies.Distinct(StringComparer.Ordinal).Select(agency => new Key(NodeKind.Agency, Everyone, agency)));
        foreach (var outlet in outlets) article[outlet] = 0;
    }

    /// <summary>The article has a claim.</summary>
    public void Claim(long speaker, IEnumerable<string> countries, IEnumerable<string> topics)
    {
        foreach (var outlet in outlets) Count(outlet.Kind, speaker, outlet.Id);
        foreach (var country in countries.Distinct(StringComparer.Ordinal)) Count(NodeKind.Country, speaker, country);
        foreach (var topic in topics.Distinct(StringComparer.Ordinal)) Count(NodeKind.Topic, speaker, topic);
    }

    /// <summary>Ends the article: it counts in (1) or out (-1).</summary>
    public void End(int sign)
    {
        foreach (var (key, claims) in article)
        {
            var before = gathered.GetValueOrDefault(key);
            gathered[key] = (before.Claims + (sign * claims), before.Articles + sign);
        }
    }

    /// <summary>Writes what was gathered.</summary>
    public void Write()
    {
        foreach (var (key, count) in gathered.OrderBy(one => one.Key.Kind).ThenBy(one => one.Key.Speaker).ThenBy(one => one.Key.Id, StringComparer.Ordinal))
            add.Add((long)key.Kind).Add(key.Speaker).Add(key.Id).Add(count.Claims).Add(count.Articles).Run();
        gathered.Clear();
    }

    /// <summary>Drops what was gathered: the transaction was undone.</summary>
    public void Forget() => gathered.Clear();

    private void Count(NodeKind kind, long speaker, string id)
    {
        var (everyone, own) = (new Key(kind, Everyone, id), new Key(kind, speaker, id));
        article[everyone] = article.GetValueOrDefault(everyone) + 1;
        article[own] = article.GetValueOrDefault(own) + 1;
    }
}
