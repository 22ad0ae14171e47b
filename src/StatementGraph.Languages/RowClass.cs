namespace StatementGraph.Languages;

/// <summary>Reads the class of a row where the classes are an enumeration: in lower case, with a dash between its words.</summary>
internal static class RowClass
{
    /// <summary>The class.</summary>
    /// <exception cref="LexiconException">There is no such class.</exception>
    public static T Parse<T>(LexiconRow row)
        where T : struct, Enum
    {
        var name = row.Class.Replace("-", "", StringComparison.Ordinal);
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), name, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        throw new LexiconException(row.File, row.Line, $"there is no class '{row.Class}' in this file");
    }
}
