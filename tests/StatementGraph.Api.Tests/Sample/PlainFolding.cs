using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Tests.Sample;

/// <summary>Small folding for tests: letters and digits in lower case, and spaces.</summary>
internal sealed class PlainFolding : ISearchFolding
{
    public string Key(string text) =>
        string.Join(' ', new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
