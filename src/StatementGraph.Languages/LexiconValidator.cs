namespace StatementGraph.Languages;

/// <summary>
/// Finds what is wrong with the lexicon files, all of it at once: words in the wrong script, forms listed twice, ids that no shared table
/// has, and files that one language has and another lacks.
/// </summary>
public static class LexiconValidator
{
    // Page furniture keeps labels in Latin letters on pages of every language.
    private static readonly HashSet<string> MixedScripts = new(StringComparer.Ordinal) { "boilerplate", "conjugation" };

    // What a row may stand for beside the ids of the shared table: whose meaning an article decides.
    private static readonly HashSet<string> DecidedByArticle = new(StringComparer.Ordinal) { "HOME", "SAME", "COUNTERPART", "OUTLET-WORD" };

    /// <summary>The languages that have a folder, in the order of their codes.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["ar", "en", "fa"];

    /// <summary>Everything wrong with the files that are built in.</summary>
    /// <exception cref="LexiconException">A file can't be read at all.</exception>
    public static IReadOnlyList<LexiconProblem> Problems()
    {
        var files = typeof(DataFile).Assembly.GetManifestResourceNames().Select(n => n.Replace('\\', '/')).ToList();
        var problems = new List<LexiconProblem>(MissingFiles(files));
        foreach (var file in files.Where(f => f.EndsWith(".tsv", StringComparison.Ordinal) && Languages.Any(l => f.StartsWith(l + "/", StringComparison.Ordinal))).Order(StringComparer.Ordinal))
            problems.AddRange(Problems(LexiconFile.Read(file)));
        return problems;
    }

    /// <summary>Everything wrong with the rows of one file, in its order.</summary>
    /// <param name="rows">Rows whose <see cref="LexiconRow.File"/> is a language, a slash and the lexicon's file name.</param>
    public static IReadOnlyList<LexiconProblem> Problems(IReadOnlyList<LexiconRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var problems = new List<LexiconProblem>();
        var seen = new HashSet<(string, string, string)>();
        foreach (var row in rows)
        {
            var (language, lexicon) = Place(row.File);
            var ids = IdsOf(lexicon);
            if (ids is not null && !ids.Contains(row.Id) && !DecidedByArticle.Contains(row.Id))
                problems.Add(new LexiconProblem(row.File, row.Line, $"no shared table has the id {row.Id}"));
            foreach (var form in row.Forms)
            {
                if (!seen.Add((row.Id, row.Class, form)))
                    problems.Add(new LexiconProblem(row.File, row.Line, $"{row.Id} {row.Class} lists a form twice: {form}"));
                if (!MixedScripts.Contains(lexicon) && !IsInScript(language, form))
                    problems.Add(new LexiconProblem(row.File, row.Line, $"a form is not in the script of {language}: {form}"));
                if (form.Count(c => c == '{') > 1)
                    problems.Add(new LexiconProblem(row.File, row.Line, $"only one verb of a form is conjugated: {form}"));
            }
        }

        return problems;
    }

    /// <summary>For each language, the files that another language has and it lacks.</summary>
    /// <param name="files">Paths under <c>Data</c>.</param>
    public static IEnumerable<LexiconProblem> MissingFiles(IReadOnlyCollection<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var names = Languages.ToDictionary(l => l, l => files.Where(f => f.StartsWith(l + "/", StringComparison.Ordinal)).Select(f => f[(l.Length + 1)..]).ToHashSet(StringComparer.Ordinal));
        return from language in Languages
               from name in names.Values.SelectMany(n => n).Distinct().Order(StringComparer.Ordinal)
               where !names[language].Contains(name)
               select new LexiconProblem($"{language}/{name}", 0, "another language has this file; an empty one is an honest gap");
    }

    private static bool IsInScript(string language, string form) => language switch
    {
        "fa" => !form.Any(c => char.IsAsciiLetter(c) || Script.IsArabicOnly(c)),
        "ar" => !form.Any(c => char.IsAsciiLetter(c) || Script.IsPersianOnly(c)),
        _ => !form.Any(Script.IsArabicOrPersian),
    };

    private static (string Language, string Lexicon) Place(string file)
    {
        var slash = file.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? ("", file) : (file[..slash], Path.GetFileNameWithoutExtension(file[(slash + 1)..]));
    }

    private static HashSet<string>? IdsOf(string lexicon) => lexicon switch
    {
        "countries" or "topics" or "agencies" or "cues" => Ids($"shared/{lexicon}.tsv"),
        "positions" => [.. Ids("shared/positions.tsv"), .. Ids("shared/office-sorts.tsv")],
        _ => null,
    };

    private static HashSet<string> Ids(string file) =>
        DataFile.Lines(file).Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(l => l.Split('\t')[0]).ToHashSet(StringComparer.Ordinal);
}
