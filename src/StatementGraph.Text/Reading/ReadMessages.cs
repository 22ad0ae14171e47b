using System.Globalization;

namespace StatementGraph.Text.Reading;

/// <summary>Every message of a <see cref="ReadError"/>, in the order of the alphabet: one line each, without the file's name.</summary>
public static class ReadMessages
{
    /// <summary>No letters at all.</summary>
    public const string Empty = "there is no text in it";

    /// <summary>A folder where a file was expected.</summary>
    public const string IsFolder = "this is a folder, not a file";

    /// <summary>Bytes of no text, such as an image or an archive.</summary>
    public const string NotText = "this is not text: it holds bytes that no text has";

    /// <summary>A page without a main text.</summary>
    public const string NoMainText = "no article was found in this page";

    /// <summary>A JSON object that is not an article.</summary>
    public const string NoArticleFields = "this JSON has neither a headline nor an articleBody";

    /// <summary>No such file.</summary>
    public const string NotFound = "there is no such file";

    /// <summary>A page nested deeper than <see cref="ReadLimits.PageDepth"/>.</summary>
    public const string PageTooDeep = "the elements of this page are nested too deeply to be an article";

    /// <summary>Bytes that fit no encoding that is read.</summary>
    public const string UnknownEncoding = "the encoding is none of UTF-8, UTF-16 and windows-1256";

    /// <summary>JSON that does not parse.</summary>
    public static string BrokenJson(string reason) => $"this is not JSON: {OneLine(reason)}";

    /// <summary>UTF-8 but for some bytes.</summary>
    public static string BrokenUtf8(int offset) =>
        string.Create(CultureInfo.InvariantCulture, $"this is UTF-8 with a broken character at byte {offset}");

    /// <summary>The operating system refuses.</summary>
    public static string CannotOpen(string reason) => $"it cannot be read: {OneLine(reason)}";

    /// <summary>An article of more text than <see cref="ReadLimits.TextLength"/>.</summary>
    public static string TextTooLong(int length, int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"an article of {length} characters is over the limit of {limit}");

    /// <summary>More bytes than <see cref="ReadLimits"/> allow.</summary>
    public static string TooLarge(int limit) => string.Create(CultureInfo.InvariantCulture, $"it is larger than the limit of {limit} bytes");

    private static string OneLine(string reason) => reason.ReplaceLineEndings(" ");
}
