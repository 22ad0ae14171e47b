using System.Globalization;
using System.Text;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract;

/// <summary>
/// A small folding for tests: case and combining marks go, Arabic yeh and kaf become the Persian letters, and what is neither letter
/// nor digit parts words. Enough to see that a store searches what the folding gives, and nothing of its own.
/// </summary>
public sealed class TestFolding : ISearchFolding
{
    /// <inheritdoc/>
    public string Key(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark) continue;
            if (Rune.IsLetterOrDigit(rune)) key.Append(Letter(Rune.ToLowerInvariant(rune)));
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }
        return key.ToString().TrimEnd();
    }

    private static string Letter(Rune rune) => rune.Value switch
    {
        0x064A => "\u06CC", // Arabic yeh as Persian yeh
        0x0643 => "\u06A9", // Arabic kaf as Persian kaf
        _ => rune.ToString(),
    };
}
