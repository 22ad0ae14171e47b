using StatementGraph.Languages;
using StatementGraph.Text;

namespace StatementGraph.Identity;

/// <summary>What a word beside or inside a name is.</summary>
public enum NameWordClass
{
    /// <summary>A part of the name.</summary>
    None,

    /// <summary>No part of the name: a title of respect.</summary>
    Honorific,

    /// <summary>Joins parts and may be left out.</summary>
    Particle,

    /// <summary>Stands before a word and may be left out.</summary>
    Article,

    /// <summary>A first name that is often left out before another one.</summary>
    Fore,

    /// <summary>The number of a monarch or a pope.</summary>
    Numeral,

    /// <summary>Makes one name with the word behind it.</summary>
    Joint,

    /// <summary>A name of its own that others resemble in sound.</summary>
    Known,

    /// <summary>An ending of family names.</summary>
    Ending,
}

/// <summary>The words beside and inside names: <c>shared/name-words.tsv</c>. Immutable.</summary>
public sealed class NameWords
{
    private readonly Dictionary<string, (NameWordClass Class, string Id)> byForm = new(StringComparer.Ordinal);
    private readonly List<string> endings = [];
    private readonly List<string> articles = [];

    private NameWords()
    {
        foreach (var row in LexiconFile.Read("shared/name-words.tsv"))
        {
            var sort = Enum.Parse<NameWordClass>(row.Class, true);
            foreach (var key in row.Forms.Select(Key))
            {
                if (sort == NameWordClass.Ending)
                    endings.Add(key);
                else
                    byForm.TryAdd(key, (sort, row.Id));
                if (sort == NameWordClass.Article)
                    articles.Add(key);
            }
        }
    }

    /// <summary>The words that are built in.</summary>
    public static NameWords Default { get; } = new();

    /// <summary>What a word is, and what it stands for.</summary>
    public (NameWordClass Class, string Id) Of(string word) => byForm.GetValueOrDefault(Key(word), (NameWordClass.None, ""));

    /// <summary>Whether a word ends as only family names do.</summary>
    public bool EndsAsFamilyName(string word)
    {
        var key = Key(word);
        return endings.Exists(e => key.Length > e.Length + 1 && key.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>The word behind an article that is written together with it; null where there is none.</summary>
    public string? WithoutArticle(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var article = articles.Find(a => word.Length > a.Length + 2 && word.StartsWith(a, StringComparison.Ordinal));
        return article is null ? null : word[article.Length..];
    }

    private static string Key(string word) => SearchFolding.Instance.Key(word).Replace(" ", "", StringComparison.Ordinal);
}
