namespace StatementGraph.Languages;

/// <summary>A kind of post that the authority data knows.</summary>
/// <param name="Id">Its id, such as <c>foreign-minister</c>.</param>
/// <param name="Name">Its English name, such as <c>Foreign Minister</c>.</param>
/// <param name="SingleHolder">
/// Whether one person at a time holds it in a country; for ambassadors, in a country and towards a country. Where a country is known
/// to depart from it, <c>authority-exceptions.tsv</c> says so.
/// </param>
public sealed record PositionInfo(string Id, string Name, bool SingleHolder);
