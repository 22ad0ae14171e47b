using StatementGraph.Model;
using StatementGraph.Text.Reading;

namespace StatementGraph.Text.Tests.Reading;

public sealed class JsonLinesTests
{
    private const string Good = """{"headline":"دیدار دو وزیر","articleBody":"وزیر خارجه گلستان گفت: گفتگوها خوب بود.","url":"https://news.example/1","datePublished":"2024-11-26T10:00:00+03:30","publisher":{"name":"خبرگزاری گلستان"},"inLanguage":"fa-IR"}""";

    [Fact]
    public void The_fields_of_an_article_are_read()
    {
        var article = Sample.Article(Sample.File(".jsonl", Good));
        Assert.Equal("دیدار دو وزیر\n\nوزیر خارجه گلستان گفت: گفتگوها خوب بود.", article.Text);
        Assert.Equal("https://news.example/1", article.Url);
        Assert.Equal("خبرگزاری گلستان", article.DeclaredPublisher);
        Assert.Equal(new DateOnly(2024, 11, 26), article.DeclaredDate);
        Assert.Equal("fa", article.Language);
    }

    [Fact]
    public void The_declared_headline_is_the_title_even_where_its_form_is_a_sentence()
    {
        var article = Sample.Article(Sample.Stream("""{"headline":"وزیر رفت.","articleBody":"او به شهر دیگری رفت."}"""));
        Assert.Equal([ZoneKind.Title, ZoneKind.Paragraph], article.Zones.Select(z => z.Kind));
    }

    [Fact]
    public void The_publisher_may_be_a_string()
    {
        var article = Sample.Article(Sample.Stream("""{"headline":"x","articleBody":"y","publisher":"گلستان نیوز"}"""));
        Assert.Equal("گلستان نیوز", article.DeclaredPublisher);
    }

    [Fact]
    public void A_broken_line_is_an_error_with_its_number_and_the_others_go_on()
    {
        var results = Sample.File(".jsonl", Good + "\n{\"headline\": \n\n[1,2]\n" + Good);
        Assert.Equal([true, false, false, true], results.Select(r => r.Article is not null));
        Assert.Equal([2, 4], results.Where(r => r.Error is not null).Select(r => r.Error!.Line!.Value));
        Assert.EndsWith("#5", results[^1].Article!.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_text_is_an_error() =>
        Assert.Equal(ReadMessages.NoArticleFields, Sample.Error(Sample.Stream("""{"url":"https://news.example/2"}""")).Message);

    [Fact]
    public void Half_a_surrogate_pair_in_an_escape_is_an_error_not_an_exception() =>
        Assert.StartsWith("this is not JSON", Sample.Error(Sample.Stream("""{"headline":"\ud800"}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_article_of_its_own_file_may_stand_in_a_graph()
    {
        var json = """
            {
              "@context": "https://schema.org",
              "@graph": [ {"@type": "WebSite", "name": "x"}, {"@type": ["Thing", "NewsArticle"], "headline": "لقاء الوزيرين", "articleBody": "قال الوزير إن اللقاء كان مثمرا."} ]
            }
            """;
        Assert.Equal("ar", Sample.Article(Sample.File(".json", json)).Language);
    }

    [Fact]
    public void A_date_of_the_persian_calendar_is_converted()
    {
        var article = Sample.Article(Sample.Stream("""{"headline":"x","articleBody":"y","datePublished":"۱۴۰۳/۰۹/۰۶"}"""));
        Assert.Equal(new DateOnly(2024, 11, 26), article.DeclaredDate);
    }

    [Fact]
    public void Lines_are_read_as_they_are_asked_for()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat(Good, 10_000))));
        Assert.NotNull(Sample.Reader.Read(stream, "(stdin)").First().Article);
        Assert.True(stream.Position < stream.Length / 2);
    }

    [Fact]
    public void Articles_of_a_stream_have_no_path() => Assert.Null(Sample.Article(Sample.Stream(Good)).Path);
}
