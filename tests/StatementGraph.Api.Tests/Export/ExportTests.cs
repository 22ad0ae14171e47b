using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using StatementGraph.Api.Export;
using StatementGraph.Api.Tests.Sample;
using StatementGraph.Api.Tests.Support;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Tests.Export;

/// <summary>Each format is opened by a program that reads it.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("statementgraph-export-").FullName;

    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    public async Task NetworkX_opens_what_is_for_graphs(string format)
    {
        var output = await Tool.PythonAsync("networks.py", await FileAsync(format));
        Assert.Equal("[('Article', 2), ('Claim', 2), ('Meeting', 1), ('Official', 2)]\t"
            + "[('IN', 2), ('REPORTS', 2), ('SAID', 2), ('SAID_AT', 1), ('TO', 1), ('TOOK_PART_IN', 4)]\tTrue", output.Trim());
    }

    [Theory]
    [InlineData("graphml", "key", "data", "key")]
    [InlineData("gexf", "attribute", "attvalue", "for")]
    public async Task Every_attribute_is_declared(string format, string declaration, string value, string reference)
    {
        var document = XDocument.Load(await FileAsync(format));
        var declared = document.Descendants().Where(element => element.Name.LocalName == declaration).Select(element => (string)element.Attribute("id")!).ToHashSet();
        Assert.All(document.Descendants().Where(element => element.Name.LocalName == value), element => Assert.Contains((string)element.Attribute(reference)!, declared));
    }

    [Fact]
    public async Task A_processor_reads_the_linked_data_and_loads_nothing()
    {
        var count = JsonNode.Parse(await Tool.NodeAsync("jsonld.mjs", await FileAsync("jsonld")))!;
        Assert.Equal((1, 1, 2, 1), (Of("a https://schema.org/Quotation"), Of("a https://schema.org/Claim"), Of("a https://schema.org/NewsArticle"), Of("a https://schema.org/Event")));
        Assert.Equal((4, 4, 4), (Of("a http://www.w3.org/ns/oa#TextQuoteSelector"), Of("http://www.w3.org/ns/oa#start"), Of("http://www.w3.org/ns/oa#exact")));
        Assert.Equal(2, Of("http://www.w3.org/ns/prov#wasAttributedTo"));

        int Of(string name) => (int?)count[name] ?? 0;
    }

    [Fact]
    public async Task FollowTheMoneys_own_model_has_what_is_written_for_it() =>
        Assert.Equal("""{"Person":2,"Article":2,"Event":1,"Documentation":2,"Note":2}""", (await Tool.NodeAsync("ftm.mjs", await FileAsync("ftm"))).Trim());

    [Fact]
    public async Task A_line_of_json_has_its_type_and_its_evidence()
    {
        var lines = (await File.ReadAllLinesAsync(await FileAsync("jsonl"), TestContext.Current.CancellationToken)).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(["official", "article", "meeting", "report", "claim"], lines.Select(line => (string)line["type"]!).Distinct());
        Assert.All(lines.Where(line => (string)line["type"]! == "claim"), line => Assert.NotNull((string?)line["evidence"]!["quote"]));
    }

    [Fact]
    public async Task A_row_has_as_many_cells_as_the_head()
    {
        var rows = (await File.ReadAllTextAsync(await FileAsync("csv"), TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["type", "CLAIM", "CLAIM", "MEETING_REPORT", "MEETING_REPORT"], rows.Select(row => row.Split(',')[0]));
        Assert.All(rows, row => Assert.Equal(21, row.Split(',').Length));
    }

    [Fact]
    public async Task A_filters_result_has_what_its_claims_lead_to_and_no_more()
    {
        var lines = (await File.ReadAllLinesAsync(await FileAsync("jsonl", ("speaker", "sami-murad")), TestContext.Current.CancellationToken)).Select(line => (string)JsonNode.Parse(line)!["type"]!);
        Assert.Equal(["official", "article", "claim"], lines);
    }

    [Theory]
    [InlineData("/export?format=pdf", "'pdf' is no format; there are csv, jsonl, graphml, gexf, jsonld, ftm.")]
    [InlineData("/export?format=csv&colour=red", "'colour' is no filter; there are speaker, addressee, country, topic, article, meeting, publisher, agency, kind, act, from, to, text.")]
    [InlineData("/export?format=csv&from=yesterday", "'from' is a day such as 2025-11-02.")]
    [InlineData("/export?format=csv&act=SING", "'act' is one of STATEMENT, APPEAL, AGREE, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN.")]
    public async Task What_is_no_format_or_filter_is_said(string path, string message)
    {
        await using var server = await StoreServer.StartAsync();
        using var answer = await server.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(message, JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.Message());
    }

    [Fact]
    public async Task The_server_gives_the_same_file()
    {
        await using var server = await StoreServer.StartAsync();
        using var answer = await server.Client.GetAsync(new Uri("/export?format=jsonl&country=XB", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("attachment; filename=\"statementgraph.jsonl\"", answer.Content.Headers.GetValues("Content-Disposition").Single());
        var file = await File.ReadAllTextAsync(await FileAsync("jsonl", ("country", "XB")), TestContext.Current.CancellationToken);
        Assert.Equal(file.Split('\n').Count(line => line.Contains("\"claim\"", StringComparison.Ordinal)),
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n').Count(line => line.Contains("\"claim\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_xml_does_not_allow_is_replaced_and_spans_still_count()
    {
        Assert.Equal("a\uFFFDb", Xml.Valid("a\u0000b"));
        Assert.Equal("\uD83D\uDE00", Xml.Valid("\uD83D\uDE00"));
        Assert.Equal("\uFFFDx", Xml.Valid("\uD83Dx"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> FileAsync(string format, params (string Name, string Value)[] where)
    {
        var path = Path.Join(_folder, $"graph.{format}");
        await using var file = File.Create(path);
        IGraphReader reader = new SampleReader();
        var export = GraphExport.Prepare(reader, format, where.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
        await export.WriteAsync(file, TestContext.Current.CancellationToken);
        return path;
    }
}
