using StatementGraph.Text.Zones;

namespace StatementGraph.Text.Reading;

/// <summary>
/// Reads articles from files, streams and text: plain text, pages, schema.org JSON and JSON Lines. Any bytes give articles or errors
/// that name the file and, where there is one, the line (promise 8); expected failures are never thrown.
/// </summary>
/// <remarks>
/// Spans count in the decoded text: of a text file the whole text but for its byte order mark, line ends as they are; of the other formats
/// the headline, an empty line, and the body's paragraphs. Safe for concurrent use.
/// </remarks>
/// <param name="splitters">The zone splitter of each language, by <c>fa</c>, <c>ar</c>, <c>en</c>; a language without one is split by form alone.</param>
/// <param name="limits">What is too large; <see cref="ReadLimits.Default"/> where null.</param>
public sealed class ArticleReader(IReadOnlyDictionary<string, ZoneSplitter> splitters, ReadLimits? limits = null)
{
    private readonly ReadLimits limits = limits ?? ReadLimits.Default;
    private readonly ArticleBuilder builder = new(splitters, limits ?? ReadLimits.Default);

    /// <summary>Reads a file by its extension: <c>.html</c>/<c>.htm</c>, <c>.json</c>, <c>.jsonl</c>, else text.</summary>
    /// <returns>One result; for JSON Lines one for each line, read as they are asked for.</returns>
    public IEnumerable<ReadResult> ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ReadAndClose(path, SourceFormats.OfFile(path));
    }

    /// <summary>Reads a stream, such as standard input; what it holds is told by its first bytes.</summary>
    /// <param name="stream">It is read to its end and not closed.</param>
    /// <param name="name">What errors call it, such as <c>(stdin)</c>. The articles have no path.</param>
    public IEnumerable<ReadResult> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ReadPeeked(stream, name);
    }

    /// <summary>Makes an article of text that is there already.</summary>
    /// <param name="text">The text, kept as it is.</param>
    /// <param name="path">Where it is from; null where it is from no file.</param>
    public ReadResult ReadText(string text, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return builder.Build(new ArticleDraft { Text = text }, path, null, path ?? "(text)");
    }

    private IEnumerable<ReadResult> ReadPeeked(Stream stream, string name)
    {
        using var peekable = new PeekStream(stream);
        var (format, error) = Guarded(() => SourceFormats.OfBytes(peekable.Peek()), name);
        if (error is not null)
        {
            yield return ReadResult.Of(error);
            yield break;
        }

        foreach (var result in ReadAll(peekable, name, format, isFile: false))
            yield return result;
    }

    // The file is open only while its results are asked for.
    private IEnumerable<ReadResult> ReadAndClose(string path, SourceFormat format)
    {
        var (stream, error) = SourceFile.Open(path, Limit(format), bounded: format != SourceFormat.JsonLines);
        if (stream is null)
        {
            yield return ReadResult.Of(error!);
            yield break;
        }

        using (stream)
        {
            foreach (var result in ReadAll(stream, path, format, isFile: true))
                yield return result;
        }
    }

    private IEnumerable<ReadResult> ReadAll(Stream stream, string name, SourceFormat format, bool isFile) =>
        format == SourceFormat.JsonLines
            ? new JsonLinesReader(builder, limits).Read(stream, name, isFile)
            : [ReadWhole(stream, name, format, isFile)];

    private ReadResult ReadWhole(Stream stream, string name, SourceFormat format, bool isFile)
    {
        var (bytes, failure) = Guarded(() => BoundedBytes.Read(stream, Limit(format)), name);
        if (failure is not null)
            return ReadResult.Of(failure);
        if (bytes is null)
            return ReadResult.Of(new ReadError(name, null, ReadMessages.TooLarge(Limit(format))));
        var (draft, message) = Draft(bytes, format);
        return draft is null ? ReadResult.Of(new ReadError(name, null, message!)) : builder.Build(draft, isFile ? name : null, null, name);
    }

    private (ArticleDraft? Draft, string? Error) Draft(byte[] bytes, SourceFormat format)
    {
        if (bytes.Length == 0)
            return (null, ReadMessages.Empty);
        if (format == SourceFormat.Page)
            return PageReader.Read(bytes, limits);
        var (text, error) = TextDecoder.Decode(bytes);
        if (text is null)
            return (null, error);
        return format == SourceFormat.Json ? JsonArticle.Parse(System.Text.Encoding.UTF8.GetBytes(text)) : (new ArticleDraft { Text = text }, null);
    }

    private int Limit(SourceFormat format) => format == SourceFormat.Page ? limits.PageBytes : limits.FileBytes;

    private static (T? Value, ReadError? Error) Guarded<T>(Func<T> read, string name)
    {
        try
        {
            return (read(), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException or NotSupportedException)
        {
            return (default, new ReadError(name, null, ReadMessages.CannotOpen(e.Message)));
        }
    }
}
