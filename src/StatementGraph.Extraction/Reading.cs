using StatementGraph.Extraction.Matching;
using StatementGraph.Extraction.Officials;
using StatementGraph.Languages;
using StatementGraph.Model;
using StatementGraph.Text;

namespace StatementGraph.Extraction;

/// <summary>An article on its way along the line: what each step has found so far. One thread works on one reading.</summary>
public sealed class Reading
{
    private readonly OfficialSpan?[] officialAt;
    private readonly bool[] inOfficial;

    /// <summary>Starts from a segmented article and the phrases found in it.</summary>
    public Reading(SegmentedArticle text, MatchTable matches, LanguageLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Tokens = text.Tokens;
        Matches = matches;
        Lexicon = lexicon;
        officialAt = new OfficialSpan?[text.Tokens.Count];
        inOfficial = new bool[text.Tokens.Count];
        keys = new string?[text.Tokens.Count];
        sentenceOf = new int[text.Tokens.Count];
        startsLine = new bool[text.Tokens.Count];
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var sentence = text.Sentences[s];
            sentenceOf.AsSpan(sentence.First..sentence.End).Fill(s);
            startsLine[sentence.First] = s == 0 || text.Sentences[s - 1].ZoneIndex != sentence.ZoneIndex;
        }
    }

    private readonly int[] sentenceOf;
    private readonly bool[] startsLine;
    private readonly string?[] keys;

    /// <summary>Tokens and sentences.</summary>
    public SegmentedArticle Text { get; }

    /// <summary>Phrases.</summary>
    public MatchTable Matches { get; }

    /// <summary>The language.</summary>
    public LanguageLexicon Lexicon { get; }

    /// <summary>The article.</summary>
    public Article Article => Text.Article;

    /// <summary>The tokens.</summary>
    public TokenList Tokens { get; }

    /// <summary>Where officials are named, in order.</summary>
    public List<OfficialSpan> Officials { get; } = [];

    /// <summary>The people in the article, in order of first mention.</summary>
    public List<Person> People { get; } = [];

    /// <summary>Dates in the text, with the days that they mean where these are known.</summary>
    public IReadOnlyList<(TextSpan Span, DateInterval? Value)> Dates { get; set; } = [];

    /// <summary>What was looked at and turned down.</summary>
    public List<Rejection> Rejections { get; } = [];

    /// <summary>Which facts rest on which words.</summary>
    public List<Derivation> Derivations { get; } = [];

    /// <summary>ISO 3166-1 alpha-2 of the country from which the article is written ('our country'); null where not known.</summary>
    public string? Home { get; set; }

    /// <summary>The day of publication; null where not known.</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>Ids of the positions that the authority data knows.</summary>
    public IReadOnlySet<string> Positions { get; init; } = new HashSet<string>();

    /// <summary>The authority's officials by their names.</summary>
    public NameIndex Names { get; init; } = NameIndex.Empty;

    /// <summary>The country of positions that only one country has.</summary>
    public IReadOnlyDictionary<string, string> PositionCountries { get; init; } = new Dictionary<string, string>();

    /// <summary>Index of the sentence that holds a token.</summary>
    public int SentenceOf(int token) => sentenceOf[token];

    /// <summary>Takes up a mention.</summary>
    public void Add(OfficialSpan official)
    {
        ArgumentNullException.ThrowIfNull(official);
        Officials.Add(official);
        officialAt[official.First] = official;
        inOfficial.AsSpan(official.First..official.End).Fill(true);
    }

    /// <summary>The mention that starts at a token; null where none does.</summary>
    public OfficialSpan? OfficialAt(int token) => token >= 0 && token < officialAt.Length ? officialAt[token] : null;

    /// <summary>Whether a mention covers the token.</summary>
    public bool InOfficial(int token) => inOfficial[token];

    /// <summary>The stretch of text that tokens cover.</summary>
    public TextSpan Span(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>Evidence cut from the tokens.</summary>
    public Evidence Evidence(int first, int end) => Model.Evidence.Of(Article, Span(first, end));

    /// <summary>A token's folded letters.</summary>
    public ReadOnlySpan<char> Word(int token) => Text.Folded.Folded[Tokens[token].FoldedStart..Tokens[token].FoldedEnd];

    /// <summary>The folded letters of tokens, without breaks: what spellings of one name share.</summary>
    public string Key(int first, int end)
    {
        var key = WordKey(first);
        for (var token = first + 1; token < end; token++)
            key += WordKey(token);
        return key;
    }

    /// <summary>Two letters of <see cref="Key"/> of a token as one number, behind so many that are left out; -1 where it has fewer.</summary>
    public int KeyStart(int token, int skipped = 0)
    {
        var first = -1;
        foreach (var letter in Word(token))
        {
            if (letter == LetterFolding.ZeroWidthNonJoiner || skipped-- > 0)
                continue;
            if (first >= 0)
                return (first << 16) | letter;
            first = letter;
        }

        return -1;
    }

    private string WordKey(int token) => keys[token] ??= Tokens[token].IsWord ? Joined(Word(token)) : "";

    // A word's folded letters hold nothing else that a key leaves out.
    private static string Joined(ReadOnlySpan<char> word) =>
        word.Contains(LetterFolding.ZeroWidthNonJoiner) ? new string(word).Replace("\u200C", "", StringComparison.Ordinal) : new string(word);

    /// <summary>The first token from one on, at most another, that no adverb and no word that trails on begins at.</summary>
    public int BehindOpeners(int token, int limit = int.MaxValue)
    {
        while (token < limit && (Matches.Find(token, "trailing") ?? Matches.Find(token, "adverb")) is { } opener)
            token = opener.End;
        return token;
    }

    /// <summary>Whether a line break stands between a token and the one before it.</summary>
    public bool StartsLine(int token) => startsLine[token];
}
