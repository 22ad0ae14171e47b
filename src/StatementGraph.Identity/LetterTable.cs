using StatementGraph.Languages;

namespace StatementGraph.Identity;

/// <summary>What letters sound like in each script: <c>shared/letters.tsv</c>. Immutable.</summary>
public sealed class LetterTable
{
    private const string File = "shared/letters.tsv";
    private readonly Dictionary<string, List<Row>> byFirst = new(StringComparer.Ordinal);

    private LetterTable()
    {
        var lines = DataFile.Lines(File);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#' || lines[i].StartsWith("script\t", StringComparison.Ordinal))
                continue;
            Add(lines[i].Split('\t'), i + 1);
        }

        foreach (var rows in byFirst.Values)
            rows.Sort((a, b) => b.Letters.Length != a.Letters.Length ? b.Letters.Length.CompareTo(a.Letters.Length) : a.Where.CompareTo(b.Where));
    }

    /// <summary>The table that is built in.</summary>
    /// <exception cref="LexiconException">A row is not of the form.</exception>
    public static LetterTable Default { get; } = new();

    /// <summary>The sounds of a word in lower case; letters that no script of the table has are left out.</summary>
    public IReadOnlyList<Phone> Read(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var phones = new List<Phone>(word.Length);
        for (var at = 0; at < word.Length;)
        {
            if (RowAt(word, at) is not { } row)
            {
                at++;
                continue;
            }

            foreach (var (sounds, weak) in row.Sounds)
            {
                // A doubled letter is one sound, unless a vowel between the two is not written.
                var isDoubled = phones.Count > 0 && phones[^1].Sounds == sounds && !phones[^1].IsVowel;
                phones.Add(new Phone(word.Substring(at, row.Letters.Length), sounds, weak || isDoubled, row.IsAbjad));
            }

            at += row.Letters.Length;
        }

        return phones;
    }

    private enum Place
    {
        Start,
        End,
        Any,
    }

    private sealed record Row(string Letters, Place Where, IReadOnlyList<(Sounds Sounds, bool Weak)> Sounds, bool IsAbjad);

    private Row? RowAt(string word, int at)
    {
        if (!byFirst.TryGetValue(word[at].ToString(), out var rows))
            return null;
        return rows.Find(r => string.CompareOrdinal(word, at, r.Letters, 0, r.Letters.Length) == 0
            && (r.Where == Place.Any || (r.Where == Place.Start ? at == 0 : at > 0 && at + r.Letters.Length == word.Length)));
    }

    private void Add(string[] columns, int line)
    {
        if (columns.Length != 4 || !Enum.TryParse<Place>(columns[1], true, out var where))
            throw new LexiconException(File, line, "a row has a script, a place (any, start, end), sounds and letters");
        var sounds = columns[2].Split(' ').Select(s => (Parse(s.TrimEnd('?'), line), s.EndsWith('?'))).ToList();
        foreach (var letters in columns[3].Split('|'))
        {
            var first = letters[..1];
            if (!byFirst.TryGetValue(first, out var rows))
                byFirst[first] = rows = [];
            rows.Add(new Row(letters, where, sounds, columns[0] is "arab" or "hebr"));
        }
    }

    private static Sounds Parse(string names, int line)
    {
        var sounds = Sounds.None;
        foreach (var name in names.Split('/'))
        {
            if (!Enum.TryParse<Sounds>(name, true, out var sound) || sound == Sounds.None)
                throw new LexiconException(File, line, $"there is no sound '{name}'");
            sounds |= sound;
        }

        return sounds;
    }
}
