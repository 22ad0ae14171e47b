using StatementGraph.Model;

namespace StatementGraph.Api.Fields;

/// <summary>Answers <c>Evidence</c> and <c>DateInterval</c>.</summary>
internal static class EvidenceFields
{
    public static void Add(SchemaTypes types)
    {
        types.For<Evidence>("Evidence")
            .Field("quote", evidence => evidence.Quote)
            .Field("start", evidence => evidence.Span.Start)
            .Field("end", evidence => evidence.Span.End)
            .Field("sentence", (evidence, call) => call.Reads.Article(evidence.ArticleId).Then(record =>
                record is null ? null : call.Sentences.Around(record.Article, evidence.Span).Of(record.Article.Text)))
            .Field("article", (evidence, call) => call.Reads.Article(evidence.ArticleId));

        types.For<DateInterval>("DateInterval")
            .Field("from", date => date.From)
            .Field("to", date => date.To)
            .Field("precision", date => EnumNames.Of(date.Precision));
    }
}
