using StatementGraph.Languages;

namespace StatementGraph.Extraction.Matching;

/// <summary>A phrase that is one word, or ends inside it before a suffix.</summary>
/// <param name="Entry">What the lexicon says.</param>
/// <param name="Prefix">What is written together with it in front; null where nothing is.</param>
/// <param name="Suffix">What is written together with it behind; null where nothing is.</param>
public readonly record struct WordMatch(LexiconEntry Entry, Affix? Prefix, Affix? Suffix);

/// <summary>Where phrases go on behind a word.</summary>
/// <param name="Prefix">What is written together with the word in front; null where nothing is.</param>
/// <param name="Nodes">The places in the lexicon behind the word and a space.</param>
public readonly record struct WordContinuation(Affix? Prefix, int[] Nodes);

/// <summary>What the lexicon has for one word: the same in every article.</summary>
/// <param name="Matches">Phrases that end with the word, in the table's order.</param>
/// <param name="Continuations">Phrases that may go on behind it.</param>
public sealed record WordWalk(WordMatch[] Matches, WordContinuation[] Continuations)
{
    /// <summary>Of a word of which no phrase knows anything.</summary>
    public static WordWalk Nothing { get; } = new([], []);
}
