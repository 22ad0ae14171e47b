using System.Text.Json.Nodes;
using StatementGraph.Api.Fields;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Export;

/// <summary>
/// JSON-LD: claims as schema.org's Quotation (the speaker's words) and Claim (retold), meetings as its Event; the words that show each as Web Annotations with
/// selectors of quote and position; who said it, what it was derived from and which rule found it in PROV. The context stands in the file: reading it needs no network.
/// </summary>
internal sealed class JsonLdFormat : IExportFormat
{
    private const string Context = """
        {"@context":{"@vocab":"https://schema.org/","oa":"http://www.w3.org/ns/oa#","prov":"http://www.w3.org/ns/prov#","sg":"urn:statementgraph:","xsd":"http://www.w3.org/2001/XMLSchema#",
        "datePublished":{"@type":"xsd:date"},"startDate":{"@type":"xsd:date"},"endDate":{"@type":"xsd:date"},"oa:start":{"@type":"xsd:nonNegativeInteger"},"oa:end":{"@type":"xsd:nonNegativeInteger"}},
        "@graph":[

        """;

    public string Name => "jsonld";

    public string MediaType => "application/ld+json";

    public async Task WriteAsync(ExportGraph graph, Stream output, CancellationToken cancellation)
    {
        await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Context), cancellation).ConfigureAwait(false);
        var isFirst = true;
        await foreach (var part in Records.AllAsync(graph, Official, Article, Meeting, Report, Claim, cancellation).ConfigureAwait(false))
        {
            foreach (var node in part)
            {
                if (!isFirst) await output.WriteAsync(",\n"u8.ToArray(), cancellation).ConfigureAwait(false);
                isFirst = false;
                await output.WriteAsync(Json.Bytes(node), cancellation).ConfigureAwait(false);
            }
        }

        await output.WriteAsync("\n]}\n"u8.ToArray(), cancellation).ConfigureAwait(false);
    }

    private static JsonObject Official(OfficialRecord official) => Json.Object(
        ("@id", Id("official", official.Id)), ("@type", Json.List("Person", "prov:Person")), ("name", official.Name), ("alternateName", Json.List(official.Aliases)), ("sg:country", Json.List(official.Countries)));

    private static JsonObject Article(ArticleRecord record) => Json.Object(
        ("@id", Id("article", record.Article.Id)), ("@type", Json.List("NewsArticle", "prov:Entity")), ("headline", Records.Title(record.Article)), ("url", record.Article.Url),
        ("inLanguage", record.Article.Language), ("datePublished", Records.Day(record.PublishedOn)),
        ("publisher", record.PublisherId is { } publisher ? Json.Object(("@id", Id("publisher", publisher)), ("@type", "NewsMediaOrganization"), ("identifier", publisher)) : null),
        ("prov:wasDerivedFrom", Json.Objects(record.Agencies.Select(Agency))));

    private static JsonObject Meeting(MeetingRecord meeting) => Json.Object(
        ("@id", Id("meeting", meeting.Id)), ("@type", Json.List("Event", "prov:Entity")), ("name", Records.Label(meeting)), ("additionalType", "sg:" + EnumNames.Of(meeting.Kind)),
        ("eventStatus", meeting.Status == MeetingStatus.Planned ? "sg:PLANNED" : "sg:PAST"), ("startDate", Records.Day(meeting.Date?.From)), ("endDate", Records.Day(meeting.Date?.To)),
        ("attendee", References("official", meeting.Participants)), ("sg:country", Json.List(meeting.PlaceCountries)));

    private static JsonObject Report(ReportRecord record) => Annotation("report", record.Report.Id, Id("meeting", record.Report.MeetingId!), record.ArticleId, record.Report.Evidence, record.Report.Rule);

    private static JsonNode Claim(ClaimRecord record)
    {
        var (claim, id) = (record.Claim, Id("claim", record.Claim.Id));
        var isDirect = claim.Kind == ClaimKind.Direct;
        var said = Json.Object(
            ("@id", id), ("@type", Json.List(isDirect ? "Quotation" : "Claim", "prov:Entity")), ("text", claim.Content.Quote), (isDirect ? "spokenByCharacter" : "author", Reference("official", record.SpeakerId)),
            ("recipient", record.AddresseeId is { } addressee ? Reference("official", addressee) : null), (isDirect ? "isPartOf" : "appearance", Reference("article", record.ArticleId)),
            ("about", References("topic", claim.Topics)), ("sg:country", Json.List(claim.Countries)), ("sg:act", claim.Act is { } act ? EnumNames.Of(act) : null),
            ("sg:saidAt", record.MeetingId is { } meeting ? Reference("meeting", meeting) : null),
            ("prov:wasAttributedTo", Reference("official", record.SpeakerId)), ("prov:wasDerivedFrom", Reference("article", record.ArticleId)));
        said["subjectOf"] = Annotation("evidence", claim.Id, id, record.ArticleId, [claim.Content], claim.Rule);
        return said;
    }

    private static JsonObject Annotation(string kind, string id, string body, string article, IReadOnlyList<Evidence> evidence, string rule) => Json.Object(
        ("@id", Id(kind, id)), ("@type", "oa:Annotation"), ("oa:motivatedBy", Json.Object(("@id", "oa:identifying"))), ("oa:hasBody", Json.Object(("@id", body))),
        ("oa:hasTarget", Json.Objects(evidence.Select(words => Target(article, words)))),
        ("prov:wasGeneratedBy", Json.Object(("@id", Id("rule", rule)), ("@type", "prov:Activity"))));

    private static JsonObject Target(string article, Evidence words)
    {
        JsonObject[] selectors =
        [
            Json.Object(("@type", "oa:TextQuoteSelector"), ("oa:exact", words.Quote)),
            Json.Object(("@type", "oa:TextPositionSelector"), ("oa:start", words.Span.Start), ("oa:end", words.Span.End)),
        ];
        return Json.Object(("@type", "oa:SpecificResource"), ("oa:hasSource", Reference("article", article)), ("oa:hasSelector", Json.Objects(selectors)));
    }

    private static JsonObject Agency(AgencyCited cited) => Json.Object(("@id", Id("agency", cited.Id)), ("@type", "Organization"), ("name", cited.Name));

    private static JsonObject Reference(string kind, string id) => Json.Object(("@id", Id(kind, id)));

    private static JsonArray References(string kind, IEnumerable<string> ids) => Json.Objects(ids.Select(id => Reference(kind, id)));

    private static string Id(string kind, string id) => $"urn:statementgraph:{kind}:{Uri.EscapeDataString(id)}";
}
