using System.Text;
using StatementGraph.Model;
using StatementGraph.Text.Reading;

namespace StatementGraph.Text.Tests.Reading;

public sealed class PageTests
{
    private const string First = "وزیر امور خارجه سرزمین گلستان روز دوشنبه در دیدار با همتای خود از سرزمین دریا گفت: همکاری دو کشور در سال‌های پیش رو گسترش خواهد یافت و گفتگوها ادامه دارد.";
    private const string Second = "وی افزود: توافق‌های پیشین به اجرا درآمده است و دو طرف درباره راه‌های تازه بازرگانی تبادل نظر کردند و قرار شد نشست بعدی در پایتخت دریا برگزار شود.";

    [Fact]
    public void The_main_text_is_the_headline_an_empty_line_and_the_paragraphs()
    {
        var article = Read(Page("<h1>دیدار دو وزیر</h1>"));
        Assert.StartsWith("دیدار دو وزیر\n\n" + First + "\n" + Second, article.Text, StringComparison.Ordinal);
        Assert.Equal(ZoneKind.Title, article.Zones[0].Kind);
    }

    [Fact]
    public void Scripts_styles_and_menus_are_no_text()
    {
        var article = Read(Page("<script>alert('زیان')</script><style>p{}</style><nav><a href='/'>صفحه نخست</a></nav>"));
        Assert.DoesNotContain("زیان", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("صفحه نخست", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_ld_tells_headline_publisher_date_address_and_language()
    {
        var head = """
            <script type="application/ld+json">{"@graph":[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"عنوان از داده","datePublished":"2024-11-26","url":"https://news.example/7","publisher":{"@type":"Organization","name":"گلستان نیوز"},"inLanguage":"fa"}]}</script>
            <meta property="og:title" content="عنوان دیگر">
            """;
        var article = Read(Page("", head));
        Assert.StartsWith("عنوان از داده\n\n", article.Text, StringComparison.Ordinal);
        Assert.Equal(("گلستان نیوز", new DateOnly(2024, 11, 26), "https://news.example/7", "fa"), (article.DeclaredPublisher, article.DeclaredDate, article.Url, article.Language));
    }

    [Fact]
    public void Open_graph_is_next()
    {
        var head = """
            <meta property="og:title" content="عنوان خبر - گلستان نیوز"><meta property="og:site_name" content="گلستان نیوز">
            <meta property="og:url" content="https://news.example/8"><meta property="article:published_time" content="2024-11-26T08:00:00Z">
            """;
        var article = Read(Page("", head));
        Assert.StartsWith("عنوان خبر\n\n", article.Text, StringComparison.Ordinal);
        Assert.Equal(("گلستان نیوز", new DateOnly(2024, 11, 26), "https://news.example/8"), (article.DeclaredPublisher, article.DeclaredDate, article.Url));
    }

    [Fact]
    public void A_time_element_tells_the_date_where_nothing_else_does() =>
        Assert.Equal(new DateOnly(2024, 11, 26), Read(Page("<time datetime='2024-11-26T08:00'>سه‌شنبه</time>")).DeclaredDate);

    [Fact]
    public void Broken_json_ld_does_not_spoil_the_page() =>
        Assert.Contains(First, Read(Page("", "<script type='application/ld+json'>{ broken</script>")).Text, StringComparison.Ordinal);

    [Fact]
    public void Unclosed_elements_are_read_as_browsers_do() =>
        Assert.Contains(Second, Read($"<title>خبر</title><body><div><p>{First}<p>{Second}<b>").Text, StringComparison.Ordinal);

    [Fact]
    public void A_page_in_windows_1256_says_so_itself()
    {
        // Mostly Latin letters, so the bytes alone would not show it.
        var html = $"<meta charset=windows-1256><body><p>{new string('a', 2000)} قال الوزير</p>";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(html);
        Assert.Contains("قال الوزير", Sample.Article(Sample.File(".htm", bytes)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_text_is_an_error() =>
        Assert.Equal(ReadMessages.NoMainText, Sample.Error(Sample.File(".html", "<html><head><title>خبر</title></head><body><img src=x></body></html>")).Message);

    [Fact]
    public void A_page_nested_without_end_is_an_error_and_no_stack_overflow()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 100_000)) + First;
        Assert.Equal(ReadMessages.PageTooDeep, Sample.Error(Sample.File(".html", html)).Message);
    }

    [Fact]
    public void A_page_on_standard_input_is_known_by_its_first_character() =>
        Assert.Contains(First, Sample.Article(Sample.Stream("\n " + Page(""))).Text, StringComparison.Ordinal);

    private static Article Read(string html) => Sample.Article(Sample.File(".html", html));

    private static string Page(string body, string head = "") =>
        $"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body>{body}<article><p>{First}</p><p>{Second}</p></article></body></html>";
}
