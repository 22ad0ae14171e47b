using StatementGraph.Languages;

namespace StatementGraph.Extraction.Rules;

/// <summary>What an element of a pattern matches.</summary>
public enum ElementKind
{
    /// <summary>A phrase of one of some classes.</summary>
    Class,

    /// <summary>A sign of one of some kinds.</summary>
    Sign,

    /// <summary>An official's mention.</summary>
    Official,

    /// <summary>Some words, as few as can be.</summary>
    Gap,

    /// <summary>Words that are the content.</summary>
    Content,

    /// <summary>The start of the sentence.</summary>
    Start,

    /// <summary>The end of the sentence.</summary>
    End,
}

/// <summary>One element of a pattern.</summary>
/// <param name="Kind">What it matches.</param>
/// <param name="Names">The classes or the sign.</param>
/// <param name="Optional">Whether it may be absent.</param>
/// <param name="IsAnchor">Whether it is the cue from which the pattern is tried.</param>
/// <param name="Capture">For officials, the name under which the match is kept.</param>
public sealed record PatternElement(ElementKind Kind, IReadOnlyList<string> Names, bool Optional, bool IsAnchor, string? Capture)
{
    /// <summary>The bits of its classes: a phrase that shares none of them is of none of them.</summary>
    public ulong Bits { get; } = Names.Aggregate(0UL, (bits, name) => bits | LexiconEntry.BitOf(name));
}
