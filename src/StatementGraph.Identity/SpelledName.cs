using StatementGraph.Text;

namespace StatementGraph.Identity;

/// <summary>A word of a name.</summary>
/// <param name="Text">In lower case, as spelled.</param>
/// <param name="Class">What it is.</param>
/// <param name="Id">For numerals, which one; else empty or the row's id.</param>
/// <param name="Spellings">Its sounds; a second time without the article that may be written together with it.</param>
public sealed record NamePart(string Text, NameWordClass Class, string Id, IReadOnlyList<IReadOnlyList<Phone>> Spellings)
{
    /// <summary>How much it counts.</summary>
    public double Weight { get; } = Spellings[0].Sum(p => p.Weight);

    /// <summary>Whether it ends as only family names do.</summary>
    public bool EndsAsFamilyName { get; } = NameWords.Default.EndsAsFamilyName(Text);

    /// <summary>Whether it may be left out without making another name.</summary>
    public bool IsLoose => Class is NameWordClass.Particle or NameWordClass.Article || Text.Length == 1;
}

/// <summary>A name as it is spelled, in words without titles of respect.</summary>
/// <param name="Parts">The words; never empty for a name with letters.</param>
/// <param name="FamilyFirst">Whether a comma says that the family name stands first.</param>
public sealed record SpelledName(IReadOnlyList<NamePart> Parts, bool FamilyFirst)
{
    /// <summary>Reads a name.</summary>
    public static SpelledName Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = Words(name);
        var parts = new List<NamePart>();
        for (var i = 0; i < words.Count; i++)
        {
            // Behind a part of the name such a word is one itself.
            if (parts.Count == 0 && i + 1 < words.Count && IsHonorific(words[i] + words[i + 1]))
                i++;
            else if (i + 1 < words.Count && NameWords.Default.Of(words[i]).Class == NameWordClass.Joint)
                parts.Add(Part(words[i] + words[++i], i == words.Count - 1));
            else if (parts.Count > 0 || i == words.Count - 1 || !IsHonorific(words[i]))
                parts.Add(Part(words[i], i == words.Count - 1));
        }

        return new SpelledName([.. parts.Where(p => p.Spellings[0].Count > 0)], name.Contains(',', StringComparison.Ordinal));
    }

    private static bool IsHonorific(string word) => NameWords.Default.Of(word).Class == NameWordClass.Honorific;

    private static NamePart Part(string word, bool isLast)
    {
        var (sort, id) = NameWords.Default.Of(word);
        // The last word is the family name, whatever it looks like.
        if (isLast && sort is NameWordClass.Article or NameWordClass.Particle or NameWordClass.Fore or NameWordClass.Honorific)
            sort = NameWordClass.None;
        var spellings = new List<IReadOnlyList<Phone>> { LetterTable.Default.Read(word) };
        if (NameWords.Default.WithoutArticle(word) is { } bare)
            spellings.Add(LetterTable.Default.Read(bare));
        return new NamePart(word, sort, id, spellings);
    }

    // Marks and joiners inside a word are no letters of it; an apostrophe may be one.
    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new System.Text.StringBuilder();
        foreach (var letter in name.ToLowerInvariant() + " ")
        {
            if (char.IsLetterOrDigit(letter) || letter is '\'' or '\u2019' or '\u02BF' or '\u02BE')
                word.Append(letter);
            else if (letter != LetterFolding.ZeroWidthNonJoiner && LetterFolding.Fold(letter) != LetterFolding.Dropped && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }
}
