using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace StatementGraph.Storage.Keys;

/// <summary>
/// A cursor: the question it belongs to and the sort key of an item, so that a page goes on behind that key even if the item has gone.
/// Opaque to the caller: base64url over the fields.
/// </summary>
internal readonly struct Cursor
{
    private const char Separator = '\u001F';
    private readonly string[] fields;
    private readonly string text;

    private Cursor(string text, string[] fields)
    {
        this.text = text;
        this.fields = fields;
    }

    /// <summary>Writes a cursor.</summary>
    public static string Write(string question, params ReadOnlySpan<string> fields) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{question}{Separator}{string.Join(Separator, fields)}"));

    /// <summary>Reads a cursor of this question.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static Cursor Read(string text, string question)
    {
        if (!Base64Url.IsValid(text)) throw Unknown(text);
        var fields = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator);
        return fields[0] == question ? new Cursor(text, fields[1..]) : throw Unknown(text);
    }

    /// <summary>A number as a field.</summary>
    public static string Field(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A field as it stands.</summary>
    public string Text(int field) => field < fields.Length ? fields[field] : throw Unknown(text);

    /// <summary>A field that is a number.</summary>
    public long Long(int field) =>
        long.TryParse(Text(field), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : throw Unknown(text);

    /// <summary>The error for a text that is no cursor of the question.</summary>
    public static ArgumentException Unknown(string text) => new($"The cursor '{text}' is none that this question gave.");
}
