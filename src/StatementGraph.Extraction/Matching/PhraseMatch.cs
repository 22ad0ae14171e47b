using StatementGraph.Languages;

namespace StatementGraph.Extraction.Matching;

/// <summary>A lexicon's phrase found in an article.</summary>
/// <param name="Entry">What the lexicon says.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Prefix">What is written together with it in front, such as a preposition; null where nothing is.</param>
/// <param name="Suffix">What is written together with it behind; null where nothing is.</param>
public sealed record PhraseMatch(LexiconEntry Entry, int First, int End, Affix? Prefix, Affix? Suffix)
{
    /// <summary>How many tokens it covers.</summary>
    public int Length => End - First;

    /// <summary>Whether it hides a preposition in front, which makes a name behind it no subject.</summary>
    public bool HasPreposition => Prefix is { Id: "prep" or "and-prep" };
}
