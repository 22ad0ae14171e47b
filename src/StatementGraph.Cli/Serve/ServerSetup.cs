using StatementGraph.Api;
using StatementGraph.Api.Http;
using StatementGraph.Api.Security;
using StatementGraph.Cli.Inputs;
using StatementGraph.Text;

namespace StatementGraph.Cli.Serve;

/// <summary>Makes of settings what the API is given.</summary>
internal static class ServerSetup
{
    /// <summary>The settings of the API.</summary>
    /// <param name="values">What is set.</param>
    /// <param name="store">The store's name.</param>
    /// <exception cref="InputException">A setting is wrong, or a file that one names can't be read.</exception>
    public static ApiSettings Of(SettingValues values, string store)
    {
        var usual = GraphQlLimits.Default;
        return new()
        {
            Limits = usual with
            {
                Depth = values.Number(Settings.MaxDepth, usual.Depth),
                Complexity = values.Number(Settings.MaxComplexity, usual.Complexity),
                PageSize = values.Number(Settings.MaxPage, usual.PageSize),
                BodyBytes = values.Number(Settings.MaxBody, usual.BodyBytes),
                Timeout = TimeSpan.FromSeconds(values.Number(Settings.MaxSeconds, (int)usual.Timeout.TotalSeconds)),
            },
            Keys = Keys(values),
            Origins = values.List(Settings.Origins),
            Documents = Documents(values),
            Words = SearchFolding.Instance,
            Extraction = new SentArticles(Extraction.Extractor.Default),
            Audit = Reading(values.Text(Settings.Audit) ?? $"{store}.audit.jsonl", file => new AuditFile(file)),
        };
    }

    private static ApiKeys? Keys(SettingValues values)
    {
        var (file, lines) = (values.Text(Settings.Keys), values.List(Settings.Key));
        if (file is null && lines.Count == 0) return null;
        var all = file is null ? lines : [.. Reading(file, File.ReadAllLines), .. lines];
        try
        {
            return ApiKeys.Parse(all);
        }
        catch (FormatException wrong)
        {
            throw new InputException(Messages.At(file ?? $"--{Settings.Key.Name}", null, wrong.Message));
        }
    }

    private static PersistedDocuments? Documents(SettingValues values)
    {
        var only = values.IsOn(Settings.OnlyDocuments);
        if (values.Text(Settings.Documents) is not { } folder)
            return only ? throw new InputException($"--{Settings.OnlyDocuments.Name} takes --{Settings.Documents.Name}.") : null;
        return Reading(folder, _ => new PersistedDocuments(Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories).Select(File.ReadAllText), only));
    }

    private static T Reading<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException(Messages.At(path, null, Messages.CannotRead(failure.Message)));
        }
    }
}
