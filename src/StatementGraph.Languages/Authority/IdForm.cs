namespace StatementGraph.Languages;

/// <summary>The form of ids: small Latin letters and digits, joined by single hyphens, as in <c>ilham-aliyev</c>.</summary>
internal static class IdForm
{
    public static bool Valid(string id)
    {
        var afterHyphen = true;
        foreach (var letter in id)
        {
            if (letter == '-' ? afterHyphen : !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter))
                return false;
            afterHyphen = letter == '-';
        }

        return !afterHyphen;
    }
}
