using StatementGraph.Api.Changes;
using StatementGraph.Model;

namespace StatementGraph.Api.Tests.Sample;

/// <summary>Small extraction for tests: all that an article says is that Sami Murad said all of it, about XB.</summary>
internal sealed class OneSentence : IExtraction
{
    public ArticleFacts ReadText(SentArticle article)
    {
        if (string.IsNullOrWhiteSpace(article.Text)) throw new ArgumentException("the article: it is empty");
        var id = ArticleId.Of(article.Text, article.Url, article.Publisher, article.Date);
        var read = new Article
        {
            Id = id, Text = article.Text, Language = "en", Url = article.Url, DeclaredPublisher = article.Publisher, DeclaredDate = article.Date,
            Zones = [new(ZoneKind.Paragraph, new(0, article.Text.Length))],
        };
        var all = Evidence.Of(read, new(0, article.Text.Length));
        return new()
        {
            Article = read, PublishedOn = article.Date, Extractor = "one-sentence", Meetings = [],
            Officials = [new() { Id = "o1", Name = "Sami Murad", Aliases = [], Roles = [], Mentions = [new(MentionKind.Name, all)], Link = new(SampleGraph.Murad, "He always speaks.", null) }],
            Claims = [new() { Id = $"{id}:c0-{article.Text.Length}", Speaker = "o1", Content = all, Kind = ClaimKind.Direct, Countries = ["XB"], Rule = "test" }],
        };
    }

    public IReadOnlyList<ArticleFacts> ReadFile(string name, ReadOnlyMemory<byte> bytes) =>
        [.. System.Text.Encoding.UTF8.GetString(bytes.Span).Split('\n').Select(line => ReadText(new(line, null, null, null, null)))];
}
