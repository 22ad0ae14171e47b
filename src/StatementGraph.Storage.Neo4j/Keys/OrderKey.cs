using System.Globalization;
using System.Text;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Neo4j.Keys;

/// <summary>
/// The orders of the port's questions as one text each, so that a range index gives an answer in its order. Neo4j compares texts by code
/// point, the port by UTF-16 code unit; these keys are ASCII, which both compare alike.
/// </summary>
internal static class OrderKey
{
    private const char Separator = '\u0001';
    private const int PositionDigits = 16;

    /// <summary>Behind every key.</summary>
    public const string End = "\u007F\u007F";

    /// <summary>Dated before undated, the newest first, then by id: articles and meetings.</summary>
    public static string Dated(long position, string id) => $"{At(position)}{Text(id)}";

    /// <summary>Claims: by their article, then by their place in it.</summary>
    public static string Claim(long position, string articleId, long ordinal) => $"{Dated(position, articleId)}{ClaimEnd(ordinal)}";

    /// <summary>What a claim's order has behind that of its article.</summary>
    public static string ClaimEnd(long ordinal) => $"{Separator}{Number(ordinal)}";

    /// <summary>The order of the article of a claim, and the claim's place in it.</summary>
    public static (string Article, int Ordinal) OfClaim(string key)
    {
        var end = key.IndexOf(Separator, StringComparison.Ordinal);
        return end < 0 ? (key, 0) : (key[..end], int.Parse(key.AsSpan(end + 1), CultureInfo.InvariantCulture));
    }

    /// <summary>By article id, then by numbers: reports and what names an official.</summary>
    public static string InArticle(string articleId, params ReadOnlySpan<long> numbers)
    {
        var key = new StringBuilder(Text(articleId));
        foreach (var number in numbers) key.Append(Separator).Append(Number(number));
        return key.ToString();
    }

    /// <summary>Behind every key in an article.</summary>
    public static string BehindArticle(string articleId) => $"{Text(articleId)}{(char)(Separator + 1)}";

    /// <summary>Officials: by folded name, then by id.</summary>
    public static string Official(string nameKey, string id) => $"{Text(nameKey)}{Separator}{Text(id)}";

    /// <summary>The beginning of the key of every official whose folded name begins so.</summary>
    public static string OfficialStart(string nameKey) => Text(nameKey);

    /// <summary>The day in the first six digits of a key that begins with a position; null for undated ones.</summary>
    public static DateOnly? DayOf(string start) => Position.Day(long.Parse(start, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    /// <summary>The beginning of every key at a position (see <see cref="Position"/>).</summary>
    public static string At(long position) => position.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The position in a key that begins with one.</summary>
    public static long PositionOf(string key) => long.Parse(key.AsSpan(0, PositionDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    // Control characters and what is beyond ASCII are written out; '\u007F' starts those that sort behind all ASCII, '\u0002' the others.
    private static string Text(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\u0003', '\u007E')) return text;
        var key = new StringBuilder(text.Length * 2);
        foreach (var unit in text)
        {
            if (unit >= '\u007F') key.Append('\u007F').Append(CultureInfo.InvariantCulture, $"{(int)unit:x4}");
            else if (unit <= '\u0002') key.Append('\u0002').Append((char)('0' + unit));
            else key.Append(unit);
        }
        return key.ToString();
    }

    private static string Number(long number) => number.ToString("d10", CultureInfo.InvariantCulture);
}
