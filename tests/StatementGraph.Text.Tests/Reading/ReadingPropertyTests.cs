using CsCheck;

namespace StatementGraph.Text.Tests.Reading;

public sealed class ReadingPropertyTests
{
    private static readonly string[] Extensions = [".txt", ".html", ".json", ".jsonl"];
    private static readonly Gen<byte[]> AnyBytes = Gen.OneOf(Gen.Byte.Array[0, 300], Gen.Byte[0x20, 0x7E].Array[0, 300], Gen.OneOf<byte>(0xD8, 0xD9, 0xDA, 0xDB, 0xA7, 0x84, 0x20, 0x0A).Array[0, 300]);

    [Fact]
    public void Any_bytes_give_an_article_or_an_error_in_every_format() =>
        AnyBytes.Sample(bytes => ReadEach(bytes).ForEach(r => Assert.True(r.Article is null != r.Error is null)), iter: 200);

    [Fact]
    public void Any_bytes_behind_the_beginning_of_a_page_or_an_object_do_as_well() =>
        Gen.Select(Gen.OneOf("<html><p>", "{\"headline\":\"", "[{", "{\n\"articleBody\":"), AnyBytes)
            .Sample((head, bytes) => ReadEach([.. System.Text.Encoding.UTF8.GetBytes(head), .. bytes]).ForEach(r => Assert.True(r.Article is null != r.Error is null)), iter: 200);

    [Fact]
    public void Reading_twice_gives_the_same() =>
        AnyBytes.Sample(bytes => Assert.Equal(Described(ReadEach(bytes)), Described(ReadEach(bytes))), iter: 50);

    private static List<StatementGraph.Text.Reading.ReadResult> ReadEach(byte[] bytes) =>
        [.. Extensions.SelectMany(extension => Sample.File(extension, bytes)), .. Sample.Reader.Read(new MemoryStream(bytes), "(stdin)")];

    private static IEnumerable<string> Described(IEnumerable<StatementGraph.Text.Reading.ReadResult> results) =>
        results.Select(r => r.Article is { } a ? $"{a.Id} {a.Language} {string.Join(' ', a.Zones.Select(z => (z.Kind, z.Span)))}" : r.Error!.Message);
}
