using StatementGraph.Extraction.Rules;
using StatementGraph.Extraction.Tests.Support;
using StatementGraph.Languages;

namespace StatementGraph.Extraction.Tests.Rules;

/// <summary>The names by which rules refer to words: none dangles, and no class of words lies unused.</summary>
public sealed class RuleClassTests
{
    private static readonly string[] Signs = [",", ":", "\"", "colon", "official"];

    // Classes that neither a rule nor the code asks for, with the reason.
    private static readonly Dictionary<string, string> Unused = new(StringComparer.Ordinal)
    {
        ["fa not-a-preposition"] = "covers a preposition that is part of a longer phrase, so that it starts no content",
        ["fa purpose"] = "covers a noun of visit that no visit is meant by",
        ["fa question-noun"] = "makes its words known, so that no name takes them in",
        ["fa genitive-noun"] = "makes its words known, so that no name takes them in",
        ["fa believing"] = "waits for a rule",
        ["fa invite-noun"] = "waits for a rule",
        ["fa beside"] = "waits for a rule",
        ["ar relative"] = "makes its words known, so that no name takes them in",
    };

    public static TheoryData<string> Languages => new(Extractor.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_name_in_a_rule_is_a_class_of_words(string language)
    {
        var classes = LanguageLexicon.Load(language).Entries.SelectMany(e => e.Classes).ToHashSet(StringComparer.Ordinal);
        var dangling = NamesIn(language).Where(n => !classes.Contains(n) && !Signs.Contains(n));
        Assert.Equal([], dangling);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_class_of_function_words_is_asked_for_by_a_rule_or_the_code(string language)
    {
        // Tenses are classes too; the code asks only for those that change a meaning.
        var tenses = LexiconFile.Read($"{language}/conjugation.tsv").Select(r => r.Id);
        var asked = NamesIn(language).Concat(NamesInCode()).Concat(tenses).ToHashSet(StringComparer.Ordinal);
        var classes = LanguageLexicon.Load(language).Entries.Where(e => e.Lexicon is "words" or "cues" or "meetings").SelectMany(e => e.Classes);
        Assert.Equal([], classes.Distinct().Where(c => !asked.Contains(c) && !Unused.ContainsKey($"{language} {c}")));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Rule_ids_are_unique_and_name_their_language(string language)
    {
        var ids = All(language).Select(r => r.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.StartsWith(language + ".", id, StringComparison.Ordinal));
    }

    private static IEnumerable<Rule> All(string language)
    {
        var book = RuleBook.Load(language);
        return book.Claims.Concat(book.Meetings);
    }

    private static IEnumerable<string> NamesIn(string language) =>
        All(language).SelectMany(r => r.Elements.Where(e => e.Kind == ElementKind.Class).SelectMany(e => e.Names).Concat(r.Without).Concat(r.Holds).Concat(r.Opens)).Distinct();

    private static IEnumerable<string> NamesInCode() =>
        Directory.EnumerateFiles(Path.Join(Repository.Root, "src", "StatementGraph.Extraction"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => File.ReadAllText(file).Split('"').Where((_, i) => i % 2 == 1));
}
