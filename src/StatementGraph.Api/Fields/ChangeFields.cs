using StatementGraph.Api.Changes;
using StatementGraph.Api.Loading;
using StatementGraph.Api.Security;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Takes articles, and takes them away again.</summary>
internal static class ChangeFields
{
    private const int MostRetracted = 100;

    public static void Add(SchemaTypes types)
    {
        types.For<IngestOutcome>("IngestOutcome")
            .Field("article", (outcome, call) => call.Reads.Article(outcome.Article))
            .Field("isNew", outcome => outcome.IsNew)
            .Field("before", outcome => outcome.Before)
            .Field("after", outcome => outcome.After);
        types.For<RetractOutcome>("RetractOutcome")
            .Field("articles", outcome => outcome.Articles)
            .Field("notThere", outcome => outcome.NotThere)
            .Field("before", outcome => outcome.Before)
            .Field("after", outcome => outcome.After);
        types.For<GraphRequest>("Mutation")
            .Field("ingest", (_, call) => Ingest(call))
            .Field("ingestFile", (_, call) => IngestFile(call))
            .Field("retract", (_, call) => Retract(call));
    }

    private static Later<IngestOutcome> Ingest(Call call)
    {
        var given = new Where(call.Argument<IDictionary<string, object?>>("article"));
        var article = new SentArticle(given.Text("text")!, given.Text("headline"), given.Text("url"), given.Text("publisher"), given.Get<object>("date") as DateOnly?);
        var articles = call.Articles;
        return call.Writes.Of(Roles.Write, "ingest",
            Details(("headline", article.Headline), ("url", article.Url), ("publisher", article.Publisher), ("date", article.Date?.ToString("O")), ("length", article.Text.Length)),
            cancellation => articles.IngestAsync(article, cancellation), outcome => Changed([outcome]));
    }

    private static Later<IReadOnlyList<IngestOutcome>> IngestFile(Call call)
    {
        var (name, base64, articles) = (call.Argument<string>("name")!, call.Argument<string>("base64")!, call.Articles);
        return call.Writes.Of(Roles.Write, "ingestFile", Details(("name", name), ("length", base64.Length / 4 * 3)), cancellation =>
        {
            var bytes = new byte[base64.Length / 4 * 3 + 3];
            return Convert.TryFromBase64String(base64, bytes, out var length)
                ? articles.IngestFileAsync(name, bytes.AsMemory(0, length), cancellation)
                : throw new BadArgumentError("'base64' is not base64.");
        }, Changed);
    }

    private static Later<RetractOutcome> Retract(Call call)
    {
        var ids = call.Strings("articles").Select(id => GlobalId.KeyOf(NodeKind.Article, id)).ToList();
        if (ids.Count is 0 or > MostRetracted)
            throw new BadArgumentError($"'articles' has 1 to {MostRetracted}, not {ids.Count}.");
        var articles = call.Articles;
        return call.Writes.Of(Roles.Write, "retract", Details(("articles", ids)), cancellation => articles.RetractAsync(ids, cancellation),
            outcome => Details(("articles", outcome.Articles), ("notThere", outcome.NotThere)));
    }

    private static Dictionary<string, object?> Changed(IReadOnlyList<IngestOutcome> outcomes) =>
        Details(("articles", outcomes.Select(outcome => outcome.Article).ToList()), ("new", outcomes.Count(outcome => outcome.IsNew)));

    private static Dictionary<string, object?> Details(params (string Name, object? Value)[] details) =>
        details.Where(detail => detail.Value is not null).ToDictionary(detail => detail.Name, detail => detail.Value, StringComparer.Ordinal);
}
