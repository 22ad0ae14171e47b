namespace StatementGraph.Extraction.Officials;

/// <summary>What is written together with a word, by its letters alone: for words that no lexicon has.</summary>
internal sealed class JoinedWords(Reading reading)
{
    /// <summary>Whether a word has the article: a family name with it ends a name, and no first name has it.</summary>
    public bool HasArticle(int token)
    {
        var word = reading.Word(token);
        foreach (var prefix in reading.Lexicon.Prefixes)
        {
            if (prefix.Feeds.Length > 0 && word.Length > prefix.Feeds.Length + 1 && word.StartsWith(prefix.Feeds))
                return true;
        }

        return false;
    }

    /// <summary>Whether a conjunction is written together with a word, which begins something else then.</summary>
    public bool IsConjoined(int token)
    {
        var word = reading.Word(token);
        foreach (var prefix in reading.Lexicon.Prefixes)
        {
            if (prefix.Id.StartsWith("and", StringComparison.Ordinal) && word.Length > 4 && word.StartsWith(prefix.Letters))
                return true;
        }

        return false;
    }

    /// <summary>Whether a conjunction and the article are written together with a word.</summary>
    public bool IsConjoinedWithArticle(int token) => IsBeforeArticle(token, static prefix => prefix.Id == "and");

    /// <summary>Whether a preposition of one letter and the article are written together with a long word.</summary>
    public bool IsPrefixedWithArticle(int token) => IsBeforeArticle(token, static prefix => prefix.Id == "prep" && prefix.Feeds.Length == 0);

    private bool IsBeforeArticle(int token, Func<Languages.Affix, bool> isMeant)
    {
        var word = reading.Word(token);
        foreach (var prefix in reading.Lexicon.Prefixes)
        {
            if (isMeant(prefix) && word.Length > 5 && word.StartsWith(prefix.Letters) && IsArticle(word[prefix.Letters.Length..]))
                return true;
        }

        return false;
    }

    private bool IsArticle(ReadOnlySpan<char> word)
    {
        foreach (var prefix in reading.Lexicon.Prefixes)
        {
            if (prefix.Feeds.Length > 0 && word.StartsWith(prefix.Feeds))
                return true;
        }

        return false;
    }

    /// <summary>Whether a preposition with the article behind it is written together with a word: 'to the journalists' is no part of a name.</summary>
    public bool IsPrefixed(int token)
    {
        var word = reading.Word(token);
        foreach (var prefix in reading.Lexicon.Prefixes)
        {
            if (prefix.Feeds.Length > 0 && word.Length > 4 && word.StartsWith(prefix.Letters))
                return true;
        }

        return false;
    }
}
