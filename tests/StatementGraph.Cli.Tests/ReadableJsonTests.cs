using System.Text.Json;
using CsCheck;
using StatementGraph.Cli.Output;

namespace StatementGraph.Cli.Tests;

public class ReadableJsonTests
{
    [Theory]
    [InlineData("{\"a\":[1,2,{}],\"b\":null}", "{ \"a\": [1, 2, {}], \"b\": null }")]
    [InlineData("[]", "[]")]
    [InlineData("\"گفت: \\\"بله\\\"\"", "\"گفت: \\\"بله\\\"\"")]
    public void What_fits_stands_on_one_line(string json, string expected) => Assert.Equal(expected, Readable(json));

    [Fact]
    public void What_does_not_fit_is_broken_at_its_items()
    {
        var word = new string('x', 70);

        Assert.Equal($$"""
            {
              "first": "{{word}}",
              "second": ["{{word}}"]
            }
            """.ReplaceLineEndings("\n"), Readable($$"""{"first":"{{word}}","second":["{{word}}"]}"""));
    }

    [Fact]
    public void It_is_the_same_JSON_whatever_it_is() =>
        Gen.Dictionary(Gen.String, Gen.String[Gen.Char, 0, 100].List[0, 5]).Sample(value =>
        {
            var json = JsonSerializer.Serialize(value);
            using var again = JsonDocument.Parse(Readable(json));
            using var first = JsonDocument.Parse(json);
            return JsonElement.DeepEquals(first.RootElement, again.RootElement);
        });

    private static string Readable(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ReadableJson.Of(document.RootElement);
    }
}
