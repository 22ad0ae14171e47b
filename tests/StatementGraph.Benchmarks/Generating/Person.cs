namespace StatementGraph.Benchmarks.Generating;

/// <summary>An invented official as one article names them.</summary>
public sealed record Person(string Given, string Family, string Office, string Country, string Capital)
{
    /// <summary>The text with this person's places filled in: <c>{a.family}</c> and so on.</summary>
    public string FillIn(string text, string role) => text
        .Replace($"{{{role}.name}}", $"{Given} {Family}", StringComparison.Ordinal)
        .Replace($"{{{role}.family}}", Family, StringComparison.Ordinal)
        .Replace($"{{{role}.office}}", Office, StringComparison.Ordinal)
        .Replace($"{{{role}.country}}", Country, StringComparison.Ordinal)
        .Replace($"{{{role}.capital}}", Capital, StringComparison.Ordinal);
}
