namespace StatementGraph.Languages;

/// <summary>The form of the codes for countries and organisations.</summary>
internal static class CountryCode
{
    private const int ShortestLength = 2;
    private const int LongestLength = 8;

    /// <summary>Whether it is formed like ISO 3166-1 alpha-2 (<c>IR</c>) or like an organisation's code of 2 to 8 capitals (<c>UNESCO</c>).</summary>
    public static bool Formed(string code)
    {
        if (code.Length is < ShortestLength or > LongestLength)
            return false;
        foreach (var letter in code)
        {
            if (!char.IsAsciiLetterUpper(letter))
                return false;
        }

        return true;
    }
}
