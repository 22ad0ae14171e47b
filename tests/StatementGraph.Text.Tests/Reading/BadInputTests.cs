using System.Text;
using StatementGraph.Languages;
using StatementGraph.Text.Reading;

namespace StatementGraph.Text.Tests.Reading;

public sealed class BadInputTests
{
    [Theory]
    [InlineData(".txt")]
    [InlineData(".html")]
    [InlineData(".json")]
    [InlineData(".jsonl")]
    public void An_empty_file_is_an_error(string extension) =>
        Assert.Equal(ReadMessages.Empty, Sample.Error(Sample.File(extension, "")).Message);

    [Fact]
    public void White_space_alone_is_no_text() => Assert.Equal(ReadMessages.Empty, Sample.Error(Sample.File(".txt", " \r\n\t\n")).Message);

    [Fact]
    public void A_picture_is_not_text()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0];
        Assert.Equal(ReadMessages.NotText, Sample.Error(Sample.File(".txt", png)).Message);
    }

    [Fact]
    public void Utf8_with_a_broken_character_names_the_byte()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("وزیر خارجه"), 0xFF, .. Encoding.UTF8.GetBytes(" گفت")];
        Assert.Equal(ReadMessages.BrokenUtf8(19), Sample.Error(Sample.File(".txt", bytes)).Message);
    }

    [Fact]
    public void Bytes_of_another_encoding_are_an_error()
    {
        // ISO 8859-1: accents among ASCII, which as windows-1256 would be a few Arabic letters.
        var bytes = Encoding.Latin1.GetBytes("La réunion a été très utile pour les deux délégations réunies.");
        Assert.Equal(ReadMessages.UnknownEncoding, Sample.Error(Sample.File(".txt", bytes)).Message);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read_at_all()
    {
        var reader = ArticleReaders.Default(new ReadLimits { FileBytes = 10 });
        Assert.Equal(ReadMessages.TooLarge(10), Sample.Error(Sample.File(".txt", "یازده حرف یا بیشتر", reader)).Message);
    }

    [Fact]
    public void A_stream_over_the_limit_is_left_where_the_limit_is()
    {
        var reader = ArticleReaders.Default(new ReadLimits { FileBytes = 100_000 });
        using var endless = new MemoryStream(Encoding.UTF8.GetBytes(new string('x', 1_000_000)));
        var error = Assert.Single(reader.Read(endless, "(stdin)")).Error;
        Assert.Equal(new ReadError("(stdin)", null, ReadMessages.TooLarge(100_000)), error);
        Assert.True(endless.Position < 300_000);
    }

    [Fact]
    public void An_article_over_two_million_characters_is_an_error()
    {
        var text = new string('x', 2_000_001);
        Assert.Equal(ReadMessages.TextTooLong(2_000_001, 2_000_000), Sample.Error(Sample.File(".txt", text)).Message);
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        var folder = Path.GetTempPath();
        Assert.Equal(new ReadError(folder, null, ReadMessages.IsFolder), Assert.Single(Sample.Reader.ReadFile(folder)).Error);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Equal("no-such-file.txt: there is no such file", Assert.Single(Sample.Reader.ReadFile("no-such-file.txt")).Error!.ToString());

    [Fact]
    public void A_file_that_may_not_be_read_is_an_error()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes.");
            return;
        }

        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".txt");
        File.WriteAllText(path, "متن");
        File.SetUnixFileMode(path, UnixFileMode.None);
        try
        {
            Assert.SkipWhen(CanRead(path), "This user may read every file, whatever its mode.");
            Assert.StartsWith("it cannot be read: ", Assert.Single(Sample.Reader.ReadFile(path)).Error!.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_stream_that_breaks_is_an_error()
    {
        using var broken = new BrokenStream();
        Assert.Equal("(stdin): it cannot be read: the disk is gone", Assert.Single(Sample.Reader.Read(broken, "(stdin)")).Error!.ToString());
    }

    private static bool CanRead(string path)
    {
        try
        {
            File.OpenRead(path).Dispose();
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("the disk is gone");

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("the disk is gone");
    }
}
