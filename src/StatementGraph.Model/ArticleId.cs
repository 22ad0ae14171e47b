using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StatementGraph.Model;

/// <summary>Computes <see cref="Article.Id"/>: the same content, wherever it was read, has the same name.</summary>
public static class ArticleId
{
    /// <summary>The name of an article with this content: 32 lower-case hexadecimal digits.</summary>
    /// <remarks>Two outlets that carry the same words under different addresses are two articles: their declared fields differ.</remarks>
    public static string Of(string text, string? url, string? publisher, DateOnly? date)
    {
        ArgumentNullException.ThrowIfNull(text);
        // U+001F (unit separator) can't be confused with a field's own end, since absent fields are told apart by their number.
        var head = string.Join('\u001F', url, publisher, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var bytes = Encoding.UTF8.GetBytes(head + "\u001F\u001F" + text);
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
    }
}
