namespace StatementGraph.Extraction.Officials;

/// <summary>The parts of full names that can stand for them: everything but the first name.</summary>
internal static class NameTails
{
    /// <summary>Each part as its key, with the authority's official whose name it is; null where there is none or several.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="full">The full names in it.</param>
    public static Dictionary<string, string?> Of(Reading reading, IEnumerable<OfficialSpan> full)
    {
        var tails = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var name in full.OrderByDescending(n => n.Authority is not null || n.Offices.Count > 0))
        {
            // A family name with a word behind it is not somebody new.
            var isWeak = name.Authority is null && name.Offices.Count == 0;
            if (isWeak && tails.ContainsKey(reading.Key(name.NameFirst, name.NameFirst + 1)))
                continue;
            Add(reading.Key(name.NameFirst, name.NameEnd), name.Authority);
            // A name written as one word has no parts of its own: the authority's are taken.
            if (name.Authority is not null && name.NameEnd - name.NameFirst == 1)
            {
                foreach (var family in reading.Names.Of(name.Authority).Families.Where(f => f.Length > 2))
                    Add(family, name.Authority);
            }

            // A foreign name can begin with what its bearer is called by.
            if (name.Authority is null && name.Offices.Count > 0 && name.NameEnd > name.NameFirst + 1 && !reading.Matches.IsKnown(name.NameFirst) && reading.Key(name.NameFirst, name.NameFirst + 1) is { Length: > 3 } head)
                Add(head, null);
            for (var token = name.NameFirst + 1; token < name.NameEnd; token++)
            {
                var key = reading.Key(token, name.NameEnd);
                if (key.Length > 2)
                    Add(key, name.Authority);
                // What stands between the first name and the last can stand for both: 'Ould X' of 'Y Ould X Z'.
                if (token == name.NameFirst + 1 && name.NameEnd - token > 2)
                    Add(reading.Key(token, name.NameEnd - 1), name.Authority);
                // The first of two family names stands for both.
                if (token + 1 < name.NameEnd && !reading.Matches.IsKnown(token) && reading.Key(token, token + 1) is { Length: > 3 } part)
                    Add(part, name.Authority);
            }
        }

        return tails;

        void Add(string key, string? authority) => tails[key] = tails.TryGetValue(key, out var other) && other != authority ? null : authority;
    }
}
