using StatementGraph.Languages;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Claims;

/// <summary>Which act a cue shows, by its id: the same table for every language, <c>shared/cues.tsv</c>.</summary>
public sealed class CueActs
{
    private readonly Dictionary<string, Act?> acts = new(StringComparer.Ordinal);

    private CueActs()
    {
        const string File = "shared/cues.tsv";
        var lines = DataFile.Lines(File);
        for (var i = 1; i < lines.Count; i++)
        {
            var columns = lines[i].Split('\t');
            if (columns.Length != 3)
                throw new LexiconException(File, i + 1, "a row has an id, an act (or nothing) and an English name");
            acts[columns[0]] = columns[1].Length == 0 ? null : Enum.TryParse<Act>(columns[1], true, out var act) ? act : throw new LexiconException(File, i + 1, $"there is no act {columns[1]}");
        }
    }

    /// <summary>The table that is built in.</summary>
    /// <exception cref="LexiconException">A row is not of the form.</exception>
    public static CueActs Load() => new();

    /// <summary>Whether the table has the cue.</summary>
    public bool Knows(string cue) => acts.ContainsKey(cue);

    /// <summary>The act; null where the cue shows none.</summary>
    public Act? Of(string cue) => acts.GetValueOrDefault(cue);
}
