using System.Diagnostics;
using System.Globalization;
using StatementGraph.Cli.Graph;
using StatementGraph.Model.Graph;

namespace StatementGraph.Benchmarks;

/// <summary>How long a store takes for each question of the port: the median of some runs, about ids that the store holds.</summary>
internal static class QuestionTimes
{
    private const int Runs = 31;
    private static readonly PageRequest Page = new(20);

    /// <summary>Prints a line for each question.</summary>
    /// <param name="name">A SQLite file, or <c>neo4j</c> for the server of the environment.</param>
    public static async Task RunAsync(string name)
    {
        await using var store = await Store.OpenExistingAsync(name, CancellationToken.None).ConfigureAwait(false);
        var stats = await store.StatsAsync(CancellationToken.None).ConfigureAwait(false);
        Console.WriteLine($"{stats}; medians of {Runs} in ms, pages of {Page.First}");
        foreach (var (question, ask) in await QuestionsAsync(store).ConfigureAwait(false))
        {
            var median = await MedianAsync(ask).ConfigureAwait(false);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{median,8:F1}  {question}"));
        }
    }

    private static async Task<double> MedianAsync(Func<Task> ask)
    {
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            await ask().ConfigureAwait(false);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return times.Order().ElementAt(Runs / 2);
    }

    private static async Task<List<(string, Func<Task>)>> QuestionsAsync(IGraphStore store)
    {
        var no = CancellationToken.None;
        // The official, topic, country, publisher and agency with the most claims: the worst of each.
        var claims = await store.ClaimsAsync([new ClaimQuery { Page = new PageRequest(200) }], no).ConfigureAwait(false);
        var speaker = claims[0].Items.CountBy(claim => claim.SpeakerId).MaxBy(one => one.Value).Key;
        var article = claims[0].Items[0].ArticleId;
        var meeting = (await store.MeetingsAsync([new MeetingQuery { Page = Page }], no).ConfigureAwait(false))[0].Items[0].Id;
        NodeKind[] kinds = [NodeKind.Topic, NodeKind.Country, NodeKind.Publisher, NodeKind.Agency];
        var facets = await store.FacetsAsync([.. kinds.Select(kind => new FacetQuery { Kind = kind, Page = Page })], no).ConfigureAwait(false);
        var (topic, country, publisher, agency) = (Id(0), Id(1), Id(2), Id(3));
        var detail = new OfficialDetailQuery(speaker, Page);
        var day = claims[0].Items[0].Date;
        var word = claims[0].Items[0].Claim.Content.Quote.Split(' ').MaxBy(one => one.Length)!;
        return
        [
            ("officials", () => store.OfficialsAsync([new OfficialQuery { Page = Page }], no)),
            ("officials by name", () => store.OfficialsAsync([new OfficialQuery { Name = speaker[..2], Page = Page }], no)),
            ("officials of a country", () => store.OfficialsAsync([new OfficialQuery { Country = country, Page = Page }], no)),
            ("roles", () => store.RolesAsync([detail], no)),
            ("mentions", () => store.MentionsAsync([detail], no)),
            ("profiles", () => store.ProfilesAsync([speaker], no)),
            ("met", () => store.MetAsync([new MetQuery { Official = speaker, Page = Page }], no)),
            ("claims", () => store.ClaimsAsync([new ClaimQuery { Page = Page }], no)),
            ("claims of a speaker", () => store.ClaimsAsync([new ClaimQuery { Speaker = speaker, Page = Page }], no)),
            ("claims on a topic", () => store.ClaimsAsync([new ClaimQuery { Topic = topic, Page = Page }], no)),
            ("claims about a country", () => store.ClaimsAsync([new ClaimQuery { Country = country, Page = Page }], no)),
            ("claims of a publisher", () => store.ClaimsAsync([new ClaimQuery { Publisher = publisher, Page = Page }], no)),
            ("claims of an agency", () => store.ClaimsAsync([new ClaimQuery { Agency = agency, Page = Page }], no)),
            ("claims of an act", () => store.ClaimsAsync([new ClaimQuery { Act = Model.Act.Agree, Page = Page }], no)),
            ("claims of a day", () => store.ClaimsAsync([new ClaimQuery { From = day, To = day, Page = Page }], no)),
            ("claims with a word", () => store.ClaimsAsync([new ClaimQuery { Text = word, Page = Page }], no)),
            ("claims of an article", () => store.ClaimsAsync([new ClaimQuery { Article = article, Page = Page }], no)),
            ("claims of a speaker on a topic", () => store.ClaimsAsync([new ClaimQuery { Speaker = speaker, Topic = topic, Page = Page }], no)),
            ("meetings", () => store.MeetingsAsync([new MeetingQuery { Page = Page }], no)),
            ("meetings of an official", () => store.MeetingsAsync([new MeetingQuery { Participants = [speaker], Page = Page }], no)),
            ("meetings of a country", () => store.MeetingsAsync([new MeetingQuery { Country = country, Page = Page }], no)),
            ("reports of a meeting", () => store.ReportsAsync([new ReportQuery { Meeting = meeting, Page = Page }], no)),
            ("articles", () => store.ArticlesAsync([new ArticleQuery { Page = Page }], no)),
            ("articles of a publisher", () => store.ArticlesAsync([new ArticleQuery { Publisher = publisher, Page = Page }], no)),
            ("articles with a word", () => store.ArticlesAsync([new ArticleQuery { Text = word, Page = Page }], no)),
            ("topics", () => store.FacetsAsync([new FacetQuery { Kind = NodeKind.Topic, Page = Page }], no)),
            ("topics of a speaker", () => store.FacetsAsync([new FacetQuery { Kind = NodeKind.Topic, Speaker = speaker, Page = Page }], no)),
            ("search", () => store.SearchAsync([new SearchQuery(word, null, Page)], no)),
            ("stats", () => store.StatsAsync(no)),
        ];

        string Id(int kind) => facets[kind].Items.Select(facet => facet.Id).FirstOrDefault() ?? "none";
    }
}
