using System.Text.Json;
using StatementGraph.Model;

namespace StatementGraph.Cli.Import;

/// <summary>Reads the facts of one article from a line that <c>extract</c> printed; <see cref="Output.FactsJson"/> is the other way.</summary>
internal static class FactsLine
{
    /// <summary>The facts, or what is wrong with the line.</summary>
    public static (ArticleFacts? Facts, string? Problem) Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return (Facts(document.RootElement), null);
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return (null, Messages.NoFacts(failure.Message));
        }
    }

    private static ArticleFacts Facts(JsonElement line)
    {
        var source = line.GetProperty("article");
        var article = Article(source);
        return new ArticleFacts
        {
            Article = article,
            Publisher = source.Text("publisherId") is { } publisher
                ? new PublisherStated(publisher, source.Required("publisher"), source.Text("publisherCountry"), source.Evidence("publisherMention", article))
                : null,
            Agencies = source.List("cited", cited => new AgencyCited(cited.Required("id"), cited.Required("name"), cited.Evidence(article))),
            PublishedOn = source.Day("publishedOn"),
            Officials = line.List("officials", official => OfficialLine.Read(official, article)),
            Meetings = line.List("meetings", meeting => MeetingLine.Read(meeting, article)),
            Claims = line.List("claims", claim => ClaimLine.Read(claim, article)),
            Extractor = line.Required("extractor"),
        };
    }

    private static Article Article(JsonElement source)
    {
        var article = new Article
        {
            Id = source.Required("id"),
            Text = source.Required("text"),
            Zones = source.List("zones", zone => new Zone(zone.Value<ZoneKind>("kind"), zone.Span())),
            Language = source.Required("language"),
            Path = source.Text("path"),
            Url = source.Text("url"),
            DeclaredPublisher = source.Text("declaredPublisher"),
            DeclaredDate = source.Day("declaredOn"),
        };
        // A text that was changed on its way would give quotes that no article has.
        return article.Id == ArticleId.Of(article.Text, article.Url, article.DeclaredPublisher, article.DeclaredDate)
            ? article
            : throw new FormatException("the article's id does not name its text");
    }
}
