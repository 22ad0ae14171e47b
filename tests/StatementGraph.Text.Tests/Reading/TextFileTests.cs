using System.Text;

namespace StatementGraph.Text.Tests.Reading;

public sealed class TextFileTests
{
    private const string Persian = "وزیر خارجه سرزمین گلستان روز دوشنبه گفت: گفتگوها ادامه دارد.";
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: true);

    [Fact]
    public void Utf8_is_read_as_it_is() => Assert.Equal(Persian, Read(Encoding.UTF8.GetBytes(Persian)));

    [Fact]
    public void The_byte_order_mark_is_no_part_of_the_text() =>
        Assert.Equal(Persian, Read([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Persian)]));

    [Fact]
    public void Utf16_is_known_by_its_mark_in_either_byte_order()
    {
        Assert.Equal(Persian, Read([.. LittleEndian.GetPreamble(), .. LittleEndian.GetBytes(Persian)]));
        Assert.Equal(Persian, Read([.. BigEndian.GetPreamble(), .. BigEndian.GetBytes(Persian)]));
    }

    [Fact]
    public void Utf16_without_a_mark_is_known_by_its_high_bytes()
    {
        Assert.Equal(Persian, Read(LittleEndian.GetBytes(Persian)));
        Assert.Equal(Persian, Read(BigEndian.GetBytes(Persian)));
    }

    [Fact]
    public void Windows_1256_is_read_where_the_bytes_are_no_utf8()
    {
        var arabic = "قال وزير الخارجية إن اللقاء كان مثمرا.";
        Assert.Equal(arabic, Read(CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(arabic)));
    }

    [Fact]
    public void Line_ends_and_spaces_are_kept_so_that_spans_count_in_the_file()
    {
        var text = "  عنوان خبر\r\n\r\nمتن خبر ۱ است.\n\tمتن خبر ۲ است.\r";
        Assert.Equal(text, Read(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void The_same_bytes_give_the_same_article_wherever_they_lie()
    {
        var first = Sample.Article(Sample.File(".txt", Persian));
        var second = Sample.Article(Sample.File(".text", Persian));
        Assert.NotEqual(first.Path, second.Path);
        Assert.Equal(first.Id, second.Id);
        Assert.Equal(first.Zones, second.Zones);
    }

    private static string Read(byte[] bytes) => Sample.Article(Sample.File(".txt", bytes)).Text;
}
