namespace StatementGraph.Api.Tests.Sample;

/// <summary>Names in Persian and English for some of the ids; none in other languages.</summary>
internal sealed class SampleNames : INames
{
    public string? Country(string code, string language) => (code, language) switch
    {
        ("XA", "en") => "Arvandia",
        ("XA", "fa") => "آروندیا",
        ("XB", "en") => "Sahlia",
        ("XC", "en") => "Cinderia",
        _ => null,
    };

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Countries { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["XA"] = ["Arvandia", "آروندیا", "Republic of Arvandia"], ["XB"] = ["Sahlia", "سهلیا", "New Arvandia"], ["XC"] = ["Cinderia"],
    };

    public string? Topic(string id, string language) => (id, language) == ("transport", "en") ? "Transport" : null;

    public string? Position(string id, string language) => (id, language) == ("foreign-minister", "en") ? "Foreign minister" : null;
}
