namespace StatementGraph.Languages;

/// <summary>Letters that may stand before a phrase's first word or after its last one, written together with it.</summary>
/// <param name="Id">What it does, such as <c>and</c> or <c>prep</c>.</param>
/// <param name="Letters">The folded letters in the text.</param>
/// <param name="Feeds">For a prefix, the letters that the phrase sees in their place: a contraction hides the beginning of the word behind it.</param>
public sealed record Affix(string Id, string Letters, string Feeds);
