using System.Globalization;

namespace StatementGraph.Text.Reading;

/// <summary>Reads schema.org articles, one JSON object a line, lazily: a broken line is an error and the next ones go on.</summary>
internal sealed class JsonLinesReader(ArticleBuilder builder, ReadLimits limits)
{
    /// <summary>The articles and errors, in the order of the lines; empty lines are skipped.</summary>
    public IEnumerable<ReadResult> Read(Stream stream, string name, bool isFile)
    {
        var lines = new ByteLines(stream, limits.FileBytes);
        var any = false;
        while (true)
        {
            var (line, failure) = Next(lines, name);
            if (failure is not null)
                yield return ReadResult.Of(failure);
            if (line is not { } current)
                break;
            if (current.Bytes is { } bytes && IsBlank(bytes.Span))
                continue;
            any = true;
            yield return ReadLine(current, name, isFile);
        }

        if (!any)
            yield return ReadResult.Of(new ReadError(name, null, ReadMessages.Empty));
    }

    private ReadResult ReadLine(ByteLine line, string name, bool isFile)
    {
        if (line.Bytes is not { } bytes)
            return ReadResult.Of(new ReadError(name, line.Number, ReadMessages.TooLarge(limits.FileBytes)));
        var (draft, error) = JsonArticle.Parse(WithoutMark(bytes, line.Number));
        var path = isFile ? string.Create(CultureInfo.InvariantCulture, $"{name}#{line.Number}") : null;
        return draft is null ? ReadResult.Of(new ReadError(name, line.Number, error!)) : builder.Build(draft, path, line.Number, name);
    }

    private static (ByteLine? Line, ReadError? Error) Next(ByteLines lines, string name)
    {
        try
        {
            return (lines.Next(), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            return (null, new ReadError(name, null, ReadMessages.CannotOpen(e.Message)));
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes, int number) =>
        number == 1 && bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => bytes.TrimStart(" \t\r"u8).IsEmpty;
}
