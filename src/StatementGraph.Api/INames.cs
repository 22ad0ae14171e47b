namespace StatementGraph.Api;

/// <summary>Names of what the store knows by id only, in the languages that a caller asks for.</summary>
/// <remarks>Each answers null where it has no name in that language (BCP 47); the API then shows the id. Safe for concurrent use.</remarks>
public interface INames
{
    /// <summary>The name of a country or organisation.</summary>
    string? Country(string code, string language);

    /// <summary>What each country or organisation is called, by code, in every language: all its names, the usual ones first.</summary>
    IReadOnlyDictionary<string, IReadOnlyList<string>> Countries { get; }

    /// <summary>The name of a topic.</summary>
    string? Topic(string id, string language);

    /// <summary>The name of a position.</summary>
    string? Position(string id, string language);
}

/// <summary>Knows no names: every id is shown as it is.</summary>
public sealed class NoNames : INames
{
    /// <inheritdoc/>
    public string? Country(string code, string language) => null;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Countries { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string? Topic(string id, string language) => null;

    /// <inheritdoc/>
    public string? Position(string id, string language) => null;
}
