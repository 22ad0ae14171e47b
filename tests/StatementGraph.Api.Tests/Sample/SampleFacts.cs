using StatementGraph.Model;

namespace StatementGraph.Api.Tests.Sample;

/// <summary>What an extractor would say of <see cref="SampleArticles"/>: the facts behind <see cref="SampleGraph"/>.</summary>
internal static class SampleFacts
{
    public static IReadOnlyList<ArticleFacts> All { get; } =
    [
        Facts(0, [Official("o1", SampleGraph.Delavari, 0), Official("o2", SampleGraph.Murad, null)], claimSpeaker: "o1"),
        Facts(1, [Official("o1", SampleGraph.Murad, 1), Official("o2", SampleGraph.Delavari, null)], claimSpeaker: "o1"),
    ];

    private static ArticleFacts Facts(int index, IReadOnlyList<ArticleOfficial> officials, string claimSpeaker)
    {
        var article = SampleGraph.Articles[index];
        var report = SampleGraph.Reports[index].Report;
        return new()
        {
            Article = article.Article,
            Publisher = new(article.PublisherId!, article.Article.DeclaredPublisher!, null, null),
            Agencies = article.Agencies,
            PublishedOn = article.PublishedOn,
            Officials = [.. officials.Select(official => official with { Mentions = [Mention(report, official.Id)] })],
            Meetings = [report],
            Claims = [SampleGraph.Claims[index].Claim with
            {
                Speaker = claimSpeaker,
                Meeting = SampleGraph.Claims[index].MeetingId is null ? null : report.Id,
            }],
            Extractor = article.Extractor,
        };
    }

    private static OfficialMention Mention(MeetingReport report, string official) =>
        new(MentionKind.Name, report.Participants.Single(participant => participant.Official == official).Mention);

    private static ArticleOfficial Official(string id, string canonical, int? role)
    {
        var record = SampleGraph.Officials.Single(official => official.Id == canonical);
        return new()
        {
            Id = id,
            Name = record.Name,
            Aliases = record.Aliases,
            Roles = role is { } index ? [SampleGraph.Roles[index].Role] : [],
            Mentions = [],
            Link = new(canonical, "The full name is the authority's.", canonical == SampleGraph.Delavari ? SampleGraph.Profile : null),
        };
    }
}
