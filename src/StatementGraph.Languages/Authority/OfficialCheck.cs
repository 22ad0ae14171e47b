namespace StatementGraph.Languages;

/// <summary>What can be wrong with one official's row: its id, its names and their scripts, its source.</summary>
internal static class OfficialCheck
{
    public static void Run(AuthorityRow row, KnownIds known, List<AuthorityProblem> problems)
    {
        var id = row.Cells[OfficialColumn.Id];
        if (!IdForm.Valid(id))
            Report($"'{id}' is no id: small Latin letters and digits, joined by single hyphens");
        if (known.RepeatsOfficial(row))
            Report($"the id '{id}' stands in this file already");
        if (row.Cells[OfficialColumn.Name].Length == 0)
            Report("the name is missing");
        if (row.Cells[OfficialColumn.Source].Length == 0)
            Report("the source is missing");
        Each(OfficialColumn.Name, Script.IsLatin, "is not in Latin letters");
        Each(OfficialColumn.OtherLatin, Script.IsLatin, "is not in Latin letters");
        Each(OfficialColumn.Persian, Script.IsPersian, "has a character that Persian is not written with");
        Each(OfficialColumn.Arabic, Script.IsArabic, "has a character that Arabic is not written with");
        Each(OfficialColumn.Other, Script.IsTagged, "is not a language tag, a colon and a name in that language's script");

        void Report(string text) => problems.Add(new AuthorityProblem(row.File, row.Line, text));

        void Each(int column, Func<string, bool> valid, string fault)
        {
            if (row.Cells[column].Length == 0)
                return;
            foreach (var variant in row.Cells[column].Split('|'))
            {
                if (variant.Length == 0 || variant != variant.Trim())
                    Report($"the names '{row.Cells[column]}' have an empty variant or a space at a variant's end");
                else if (!valid(variant))
                    Report($"'{variant}' {fault}");
            }
        }
    }
}
