using StatementGraph.Api;
using StatementGraph.Languages;

namespace StatementGraph.Cli.Graph;

/// <summary>Gives the API the names that the lexicons have: the first form of an id in a language's file; in English the shared tables' names.</summary>
internal sealed class GraphNames : INames
{
    private const string English = "en";
    private const string Named = "name";

    private static readonly HashSet<string> Languages = new([English, "fa", "ar"], StringComparer.Ordinal);

    // Their English names stand in tables that all languages share; topics have none.
    private static readonly HashSet<string> SharedTables = new(["countries", "positions"], StringComparer.Ordinal);

    private readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> countries = new(AllCountries);

    // Read at the first question for them: most queries ask for no names, and starting is to be quick.
    private readonly Dictionary<(string Kind, string Language), Dictionary<string, string>> known = [];

    /// <inheritdoc/>
    public string? Country(string code, string language) => Name("countries", code, language);

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Countries => countries.Value;

    /// <inheritdoc/>
    public string? Topic(string id, string language) => Name("topics", id, language);

    /// <inheritdoc/>
    public string? Position(string id, string language) => Name("positions", id, language);

    private static Dictionary<string, IReadOnlyList<string>> AllCountries()
    {
        var names = Shared("countries").ToDictionary(one => one.Key, one => new List<string> { one.Value }, StringComparer.Ordinal);
        foreach (var row in Languages.Order(StringComparer.Ordinal).SelectMany(language => LexiconFile.Read($"{language}/countries.tsv")).Where(row => row.Class == Named))
        {
            // Some rows stand for the article's own country.
            if (names.TryGetValue(row.Id, out var forms)) forms.AddRange(row.Forms.Except(forms, StringComparer.Ordinal));
        }
        return names.ToDictionary(one => one.Key, one => (IReadOnlyList<string>)one.Value, StringComparer.Ordinal);
    }

    private string? Name(string kind, string id, string language)
    {
        if (!Languages.Contains(language))
            return null;
        lock (known)
        {
            if (!known.TryGetValue((kind, language), out var names))
                known[(kind, language)] = names = language == English && SharedTables.Contains(kind) ? Shared(kind) : Forms(kind, language);
            return names.GetValueOrDefault(id);
        }
    }

    private static Dictionary<string, string> Forms(string kind, string language)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Read($"{language}/{kind}.tsv"))
            names.TryAdd(row.Id, row.Forms[0]);
        return names;
    }

    private static Dictionary<string, string> Shared(string kind)
    {
        var rows = DataFile.Lines($"shared/{kind}.tsv").Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        var name = Array.IndexOf(rows[0], "name_en");
        return rows.Skip(1).ToDictionary(row => row[0], row => row[name], StringComparer.Ordinal);
    }
}
