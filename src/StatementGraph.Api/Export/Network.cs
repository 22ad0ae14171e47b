using System.Runtime.CompilerServices;
using StatementGraph.Api.Fields;
using StatementGraph.Model;

namespace StatementGraph.Api.Export;

/// <summary>The graph as nodes and edges, for the formats that know nothing else.</summary>
internal static class Network
{
    /// <summary>Every attribute that a node can have, and whether it is a number.</summary>
    public static readonly IReadOnlyList<(string Name, bool IsNumber)> NodeAttributes =
    [
        ("type", false), ("name", false), ("aliases", false), ("countries", false), ("topics", false), ("kind", false), ("act", false), ("status", false), ("from", false), ("to", false),
        ("text", false), ("start", true), ("end", true), ("language", false), ("url", false), ("publisher", false), ("published", false), ("reports", true), ("rule", false),
    ];

    /// <summary>Every attribute that an edge can have, and whether it is a number.</summary>
    public static readonly IReadOnlyList<(string Name, bool IsNumber)> EdgeAttributes =
        [("type", false), ("role", false), ("quote", false), ("start", true), ("end", true), ("article", false), ("rule", false)];

    /// <summary>The id that a file gives each attribute: a prefix and its place.</summary>
    public static Dictionary<string, string> Keys(IReadOnlyList<(string Name, bool IsNumber)> attributes, string prefix = "") =>
        attributes.Index().ToDictionary(attribute => attribute.Item.Name, attribute => $"{prefix}{attribute.Index}", StringComparer.Ordinal);

    /// <summary>Officials, articles, meetings and claims.</summary>
    public static async IAsyncEnumerable<NetworkNode> NodesAsync(ExportGraph graph, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var part in graph.OfficialsAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var one in part)
                yield return new(Official(one.Id), one.Name, [("type", "Official"), ("name", one.Name), ("aliases", Several(one.Aliases)), ("countries", Several(one.Countries))]);
        }

        await foreach (var part in graph.ArticlesAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var one in part)
            {
                var name = Records.Title(one.Article) ?? one.Article.Id;
                yield return new(Article(one.Article.Id), name, [("type", "Article"), ("name", name), ("language", one.Article.Language), ("url", one.Article.Url), ("publisher", one.PublisherId), ("published", Records.Day(one.PublishedOn))]);
            }
        }

        await foreach (var part in graph.MeetingsAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var one in part)
            {
                yield return new(Meeting(one.Id), Records.Label(one),
                [
                    ("type", "Meeting"), ("name", Records.Label(one)), ("kind", EnumNames.Of(one.Kind)), ("status", EnumNames.Of(one.Status)), ("from", Records.Day(one.Date?.From)),
                    ("to", Records.Day(one.Date?.To)), ("countries", Several(one.PlaceCountries)), ("reports", Records.Number(one.ReportCount)),
                ]);
            }
        }

        await foreach (var part in graph.ClaimsAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var one in part)
            {
                var words = one.Claim.Content;
                yield return new(Claim(one.Claim.Id), words.Quote,
                [
                    ("type", "Claim"), ("text", words.Quote), ("start", Records.Number(words.Span.Start)), ("end", Records.Number(words.Span.End)), ("kind", EnumNames.Of(one.Claim.Kind)),
                    ("act", one.Claim.Act is { } act ? EnumNames.Of(act) : null), ("countries", Several(one.Claim.Countries)), ("topics", Several(one.Claim.Topics)),
                    ("published", Records.Day(one.Date)), ("rule", one.Claim.Rule),
                ]);
            }
        }
    }

    /// <summary>Who said what, to whom, in which article and at which meeting; who took part, and which article tells of it.</summary>
    public static async IAsyncEnumerable<NetworkEdge> EdgesAsync(ExportGraph graph, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var part in graph.ClaimsAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var one in part)
            {
                var claim = Claim(one.Claim.Id);
                yield return new(Official(one.SpeakerId), claim, [("type", "SAID"), .. Words(one.Claim.SpeakerMention), ("rule", one.Claim.Rule)]);
                yield return new(claim, Article(one.ArticleId), [("type", "IN"), .. Words(one.Claim.Content)]);
                if (one.AddresseeId is { } addressee) yield return new(claim, Official(addressee), [("type", "TO")]);
                if (one.MeetingId is { } meeting) yield return new(claim, Meeting(meeting), [("type", "SAID_AT")]);
            }
        }

        await foreach (var part in graph.ReportsAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var one in part)
            {
                var meeting = Meeting(one.Report.MeetingId!);
                yield return new(Article(one.ArticleId), meeting, [("type", "REPORTS"), .. Words(one.Report.Evidence[0]), ("rule", one.Report.Rule)]);
                foreach (var (index, who) in one.Report.Participants.Index())
                    yield return new(Official(one.ParticipantIds[index]), meeting, [("type", "TOOK_PART_IN"), ("role", EnumNames.Of(who.Role)), .. Words(who.Mention), ("rule", one.Report.Rule)]);
            }
        }
    }

    private static (string, string?)[] Words(Evidence? evidence) => evidence is null ? []
        : [("quote", evidence.Quote), ("start", Records.Number(evidence.Span.Start)), ("end", Records.Number(evidence.Span.End)), ("article", evidence.ArticleId)];

    private static string Official(string id) => $"official:{id}";

    private static string Article(string id) => $"article:{id}";

    private static string Meeting(string id) => $"meeting:{id}";

    private static string Claim(string id) => $"claim:{id}";

    private static string? Several(IReadOnlyList<string> values) => values.Count == 0 ? null : string.Join(';', values);
}

/// <summary>A node, with the attributes that have a value.</summary>
internal sealed record NetworkNode(string Id, string Label, (string Name, string? Value)[] Attributes);

/// <summary>An edge, with the attributes that have a value.</summary>
internal sealed record NetworkEdge(string From, string To, (string Name, string? Value)[] Attributes);
