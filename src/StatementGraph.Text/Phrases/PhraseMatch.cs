namespace StatementGraph.Text.Phrases;

/// <summary>A phrase found in tokens.</summary>
/// <param name="Value">What the phrase stands for.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Proclitic">How many folded characters of its first token are a clitic before it, as in 'and-on Tuesday' written as one word.</param>
internal readonly record struct PhraseMatch<T>(T Value, int End, int Proclitic);
