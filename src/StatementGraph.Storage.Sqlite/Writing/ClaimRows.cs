using StatementGraph.Model;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Writes what was said in an article.</summary>
internal sealed class ClaimRows(Database database)
{
    private readonly Statement claim = database.Write("add_claim");
    private readonly Statement addCountry = database.Write("add_claim_country");
    private readonly Statement addTopic = database.Write("add_claim_topic");
    private readonly List<Tag> countries = [];
    private readonly List<Tag> topics = [];
    private readonly Statement words = database.Write("add_claim_words");

    /// <summary>Adds the rows.</summary>
    public void Add(NumberedArticle numbered, long articleNo)
    {
        var article = numbered.Article;
        for (var ordinal = 0; ordinal < article.Claims.Count; ordinal++)
        {
            var one = article.Claims[ordinal];
            AddClaim(numbered, one, articleNo, ordinal);
            // Each once, as the model says: an index that had a claim twice would count it twice.
            countries.AddRange(one.Countries.Distinct(StringComparer.Ordinal).Select(id => new Tag(id, article.Position, articleNo, ordinal)));
            topics.AddRange(one.Topics.Distinct(StringComparer.Ordinal).Select(id => new Tag(id, article.Position, articleNo, ordinal)));
            words.Add(ClaimKey.Of(articleNo, ordinal)).Add(article.ClaimWords[ordinal]).Run();
        }
    }

    /// <summary>Adds what the claims of a batch are about, in the order of the index, so that each page of it is visited once.</summary>
    public void AddTags()
    {
        AddTags(addCountry, countries);
        AddTags(addTopic, topics);
    }

    private void AddClaim(NumberedArticle numbered, Claim one, long articleNo, int ordinal)
    {
        var article = numbered.Article;
        var speaker = article.OfficialOrdinal(one.Speaker);
        int? addressee = one.Addressee is null ? null : article.OfficialOrdinal(one.Addressee);
        int? report = one.Meeting is null ? null : article.ReportOrdinal(one.Meeting);
        claim.Add(articleNo).Add(ordinal).Add(article.Position).Add(article.LocalId(one.Id))
            .Add(speaker).Add(numbered.People[speaker].OfficialNo)
            .Add((long?)addressee).Add(addressee is { } to ? numbered.People[to].OfficialNo : null)
            .Add((long?)report).Add(report is { } at ? numbered.Meetings[at] : null)
            .Add((long)one.Kind).Add((long?)one.Act).Add(one.Content.Span).Add(one.SpeakerMention).Add(one.Cue)
            .Add(JsonText.Of(one.Countries)).Add(JsonText.Of(one.Topics)).Add(one.Rule).Run();
    }

    private static void AddTags(Statement add, List<Tag> tags)
    {
        tags.Sort();
        foreach (var tag in tags) add.Add(tag.Id).Add(tag.Position).Add(tag.ArticleNo).Add(tag.Ordinal).Run();
        tags.Clear();
    }

    private readonly record struct Tag(string Id, long Position, long ArticleNo, int Ordinal) : IComparable<Tag>
    {
        public int CompareTo(Tag other)
        {
            var byId = string.CompareOrdinal(Id, other.Id);
            return byId != 0 ? byId : (Position, ArticleNo, Ordinal).CompareTo((other.Position, other.ArticleNo, other.Ordinal));
        }
    }
}
