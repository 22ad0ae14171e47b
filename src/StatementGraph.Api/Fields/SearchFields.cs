using StatementGraph.Api.Loading;
using StatementGraph.Api.Search;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers searches.</summary>
internal static class SearchFields
{
    private static readonly Later<IReadOnlyList<Highlight>> None = new(_ => Task.FromResult<IReadOnlyList<Highlight>>([]));

    public static void Add(SchemaTypes types)
    {
        ConnectionFields.Add<SearchHit>(types, "Search", (hit, call) => NodeFields.Find(call, hit.Kind, hit.Id))
            .Field("match", edge => EnumNames.Of(((SearchHit)edge.Item).Match))
            .Field("highlights", (edge, call) => Highlights((SearchHit)edge.Item, call));
        types.For<Highlight>("Highlight")
            .Field("text", highlight => highlight.Text)
            .Field("marks", highlight => highlight.Marks)
            .Field("start", highlight => highlight.Start)
            .Field("article", (highlight, call) => highlight.ArticleId is { } id ? call.Reads.Article(id) : null);
        types.For<TextSpan>("Mark")
            .Field("start", mark => mark.Start)
            .Field("end", mark => mark.End);
    }

    /// <summary>Whatever holds the words.</summary>
    public static Later<Connection> Search(Call call)
    {
        var kinds = call.Argument<System.Collections.IEnumerable>("kinds")?.Cast<string>().Select(EnumNames.Parse<NodeKind>).ToList();
        var text = call.Argument<string>("text")!;
        return call.Connect(call.Reads.Search(new(text, kinds, call.Page) { Countries = call.Countries.Of(text) }));
    }

    private static Later<IReadOnlyList<Highlight>> Highlights(SearchHit hit, Call call)
    {
        if (call.Words is not { } spans) return None;
        var (reads, sentences, names) = (call.Reads, call.Sentences, call.Names);
        return hit.Kind switch
        {
            NodeKind.Country => Known(Highlight.InFirst(names.Countries.GetValueOrDefault(hit.Id) ?? [], hit, spans)),
            NodeKind.Official => reads.Official(hit.Id).Then(official => Highlight.InFirst(Forms(official), hit, spans)),
            NodeKind.Meeting => reads.Meeting(hit.Id).Then(meeting => Later.All((meeting?.Participants ?? []).Select(reads.Official)))
                .Flatten().Then<IReadOnlyList<Highlight>>(people => [.. people.SelectMany(one => Highlight.InFirst(Forms(one), hit, spans))]),
            NodeKind.Claim => reads.Claim(hit.Id).Then(record => record is not { Claim.Content: var content } ? []
                : Highlight.In(content.Quote, hit, spans, content.Span.Start, content.ArticleId)),
            _ => reads.Article(hit.Id).Then(record => record is null ? [] : Highlight.In(record.Article, hit, spans, sentences)),
        };
    }

    private static Later<IReadOnlyList<Highlight>> Known(IReadOnlyList<Highlight> highlights) => new(_ => Task.FromResult(highlights));

    private static IEnumerable<string> Forms(OfficialRecord? official) => official is null ? [] : official.Aliases.Prepend(official.Name);
}
