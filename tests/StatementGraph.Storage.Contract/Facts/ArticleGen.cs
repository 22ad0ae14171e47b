using CsCheck;
using StatementGraph.Model;

namespace StatementGraph.Storage.Contract.Facts;

/// <summary>Generates small articles of <see cref="SmallWorld"/>, valid by construction: every span lies in its text.</summary>
public static class ArticleGen
{
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 20].Select(day => new DateOnly(2024, 2, 25).AddDays(day));

    private static readonly Gen<string> Text =
        Pick.Of(SmallWorld.Words).Array[1, 30].Select(words => string.Join(' ', words));

    private static readonly Gen<PublisherStated?> Publisher = Gen.Select(
        Pick.Of(SmallWorld.Publishers), Pick.Of(SmallWorld.OutletNames), (id, name) => new PublisherStated(id, name, "AA", null))
        .Maybe();

    /// <summary>One article.</summary>
    public static Gen<ArticleFacts> One { get; } =
        from text in Text
        from day in Day.MaybeStruct()
        from path in Pick.Of("a.txt", "b.txt", "b.jsonl#2").Maybe()
        from language in Pick.Of(SmallWorld.Languages)
        let id = ArticleId.Of(text, null, null, day)
        let cut = new EvidenceGen(id, text)
        from officials in OfficialGen.Some(cut)
        from meetings in ReportGen.Some(cut, officials)
        from claims in ClaimGen.Some(cut, officials, meetings)
        from publisher in Publisher
        from publisherWords in cut.One.Maybe()
        from agencies in Agency(cut).Array[0, 2]
        from zones in cut.Spans(0, 4)
        select new ArticleFacts
        {
            Article = new Article
            {
                Id = id,
                Text = text,
                Language = language,
                Path = path,
                Url = path is null ? null : $"https://example.org/{path}",
                DeclaredDate = day,
                DeclaredPublisher = publisher?.Name,
                Zones = [.. zones.Select((span, i) => new Zone((ZoneKind)(i % 5), span))],
            },
            Publisher = publisher is null ? null : publisher with { Evidence = publisherWords },
            PublishedOn = day,
            Agencies = [.. agencies.DistinctBy(agency => agency.Id)],
            Officials = officials,
            Meetings = meetings,
            Claims = claims,
            Extractor = "1",
            RecordedAt = SmallWorld.Recorded,
        };

    /// <summary>Up to six articles, each once.</summary>
    public static Gen<ArticleFacts[]> Some { get; } = One.Array[0, 6].Select(Distinct);

    private static ArticleFacts[] Distinct(ArticleFacts[] articles) => [.. articles.DistinctBy(facts => facts.Article.Id)];

    private static Gen<AgencyCited> Agency(EvidenceGen cut) => Gen.Select(
        Pick.Of(SmallWorld.Agencies), Pick.Of(SmallWorld.OutletNames), cut.One, (id, name, words) => new AgencyCited(id, name, words));
}
