using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Neo4j.Keys;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>What was said, as rows for the statements that write it.</summary>
internal sealed class ClaimRows
{
    private readonly List<object?> claims = [], saidTo = [], saidAt = [], countries = [], topics = [];

    /// <summary>Adds an article's claims.</summary>
    public void Add(PreparedArticle article)
    {
        for (var ordinal = 0; ordinal < article.Claims.Count; ordinal++)
        {
            var claim = article.Claims[ordinal];
            var order = OrderKey.Claim(article.Position, article.Id, ordinal);
            var speaker = OfficialId(article, claim.Speaker);
            claims.Add(Values.Map(("article", article.Id), ("speaker", speaker), ("props", Props(article, ordinal, order)),
                ("publishedOn", Values.Day(article.Facts.PublishedOn))));
            if (claim.Addressee is { } addressee) saidTo.Add(Values.Map(("claim", claim.Id), ("official", OfficialId(article, addressee))));
            if (claim.Meeting is { } report) saidAt.Add(Values.Map(("claim", claim.Id), ("meeting", article.Reports[article.ReportOrdinal(report)].MeetingId)));
            AddAbout(countries, "country", claim.Countries, claim.Id, order);
            AddAbout(topics, "topic", claim.Topics, claim.Id, order);
        }
    }

    /// <summary>Writes the rows.</summary>
    public async Task WriteAsync(Batch batch)
    {
        await batch.RowsAsync("add_claims", claims).ConfigureAwait(false);
        await batch.RowsAsync("add_said_to", saidTo).ConfigureAwait(false);
        await batch.RowsAsync("add_said_at", saidAt).ConfigureAwait(false);
        await batch.RowsAsync("add_about", countries, "country").ConfigureAwait(false);
        await batch.RowsAsync("add_about", topics, "topic").ConfigureAwait(false);
    }

    private static string OfficialId(PreparedArticle article, string local) => article.Facts.Officials[article.OfficialOrdinal(local)].Link.OfficialId;

    // What questions filter by stands with the claim itself, beside the relationships that people follow: a filter then costs no step in the graph.
    private static Dictionary<string, object?> Props(PreparedArticle article, int ordinal, string order)
    {
        var (claim, facts) = (article.Claims[ordinal], article.Facts);
        return Values.Map(
            ("id", claim.Id), ("order", order), ("ordinal", ordinal), ("article", article.Id), ("text", claim.Content.Quote),
            ("start", claim.Content.Span.Start), ("end", claim.Content.Span.End), ("words", ArticleRow.Words(article.ClaimWords[ordinal])),
            ("speaker", OfficialId(article, claim.Speaker)), ("speakerLocal", claim.Speaker),
            ("speakerStart", claim.SpeakerMention?.Span.Start), ("speakerEnd", claim.SpeakerMention?.Span.End),
            ("cueStart", claim.Cue?.Span.Start), ("cueEnd", claim.Cue?.Span.End), ("cue", claim.Cue?.Quote),
            ("addressee", claim.Addressee is { } to ? OfficialId(article, to) : null), ("addresseeLocal", claim.Addressee),
            ("report", claim.Meeting), ("meeting", claim.Meeting is { } at ? article.Reports[article.ReportOrdinal(at)].MeetingId : null),
            ("kind", Word.Of(claim.Kind)), ("act", Word.OfMaybe(claim.Act)), ("countries", claim.Countries), ("topics", claim.Topics), ("rule", claim.Rule),
            ("publisher", facts.Publisher?.Id), ("agencies", facts.Agencies.Select(agency => agency.Id).ToList()));
    }

    // Each once, as the model says: an index that had a claim twice would count it twice.
    private static void AddAbout(List<object?> rows, string kind, IReadOnlyList<string> ids, string claim, string order)
    {
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
            rows.Add(Values.Map(("claim", claim), ("id", id), ("of", $"{kind}:{id}"), ("order", order)));
    }
}
