namespace StatementGraph.Languages.Tests;

/// <summary>Builds authority files of invented officials, so that each test shows only what it is about.</summary>
internal static class AuthorityRows
{
    public const string Officials = "id\tname\tother_latin\tfa\tar\tother\tsource";
    public const string Occupancies = "official\tposition\ttitle\tcountry\tto_country\tfrom\tto\tas_of\tsource";
    public const string Positions = "id\tname_en\tholders";
    public const string Exceptions = "kind\tsubject\tother\treason";

    public static string Official(string id, string name, string fa = "", string ar = "", string latin = "", string other = "", string source = "a book") =>
        $"{id}\t{name}\t{latin}\t{fa}\t{ar}\t{other}\t{source}";

    public static string Held(
        string official, string from, string to, string asOf = "", string position = "president", string country = "AZ", string toCountry = "") =>
        $"{official}\t{position}\tHead\t{country}\t{toCountry}\t{from}\t{to}\t{asOf}\ta book";

    /// <summary>A file with two invented officials, three posts, and the lines given.</summary>
    public static IReadOnlyList<AuthorityRow> File(params string[] lines) => AuthorityFile.Parse("test.tsv",
    [
        Officials, Official("one-testi", "One Testi"), Official("two-testi", "Two Testi"),
        Positions, "president\tPresident\tsingle", "ambassador\tAmbassador\tsingle", "adviser\tAdviser\tmany",
        Occupancies, .. lines,
    ]);

    /// <summary>The file without rows for the posts that it does not use, as the validator wants it.</summary>
    public static IReadOnlyList<string> Problems(params string[] lines) =>
        [.. AuthorityValidator.Problems(AuthorityFile.Parse("test.tsv",
        [
            Officials, Official("one-testi", "One Testi"), Official("two-testi", "Two Testi"),
            Positions, "president\tPresident\tsingle",
            Occupancies, Held("one-testi", "2001", "2002-01-01"), .. lines,
        ])).Select(p => p.ToString())];
}
