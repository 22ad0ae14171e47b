namespace StatementGraph.Languages;

/// <summary>What can be wrong with an exception's row.</summary>
internal static class ExceptionCheck
{
    public static void Run(AuthorityRow row, KnownIds known, List<AuthorityProblem> problems)
    {
        var (kind, subject, other) = (row.Cells[ExceptionColumn.Kind], row.Cells[ExceptionColumn.Subject], row.Cells[ExceptionColumn.Other]);
        var sound = kind switch
        {
            ExceptionColumn.Namesake => known.Official(subject) && known.Official(other) && subject != other,
            ExceptionColumn.Rival => IsOffice(subject, known) && known.Official(other),
            ExceptionColumn.SharedOffice => IsOffice(subject, known) && other.Length == 0,
            _ => false,
        };
        if (!sound)
            problems.Add(new AuthorityProblem(row.File, row.Line, $"'{kind}' of '{subject}' and '{other}' is no known kind, or names what is not there"));
        if (row.Cells[ExceptionColumn.Reason].Length == 0)
            problems.Add(new AuthorityProblem(row.File, row.Line, "the reason is missing"));
    }

    private static bool IsOffice(string office, KnownIds known)
    {
        var colon = office.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && known.Position(office[..colon]) && CountryCode.Formed(office[(colon + 1)..]);
    }
}
