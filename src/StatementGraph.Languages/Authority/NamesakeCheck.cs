using System.Text;

namespace StatementGraph.Languages;

/// <summary>Finds names that two officials bear in one language, which only a documented exception allows.</summary>
internal static class NamesakeCheck
{
    private static readonly int[] NameColumns =
        [OfficialColumn.Name, OfficialColumn.OtherLatin, OfficialColumn.Persian, OfficialColumn.Arabic];

    public static void Run(IReadOnlyList<AuthorityRow> rows, List<AuthorityProblem> problems)
    {
        var known = new KnownIds(rows);
        var bearers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Table != AuthorityTable.Officials)
                continue;
            foreach (var column in NameColumns)
            {
                foreach (var variant in row.Cells[column].Split('|'))
                    Check(row, Key(variant), variant);
            }
        }

        void Check(AuthorityRow row, string key, string variant)
        {
            var id = row.Cells[OfficialColumn.Id];
            if (key.Length == 0 || bearers.TryAdd(key, id) || bearers[key] == id || known.Namesakes(bearers[key], id))
                return;
            problems.Add(new AuthorityProblem(row.File, row.Line, $"'{variant}' is a name of '{bearers[key]}' too"));
        }
    }

    /// <summary>The letters of a name alone, so that spaces, hyphens, joiners and case make no difference.</summary>
    private static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter))
                key.Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
