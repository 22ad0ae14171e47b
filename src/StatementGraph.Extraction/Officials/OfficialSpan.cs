using StatementGraph.Model;

namespace StatementGraph.Extraction.Officials;

/// <summary>An office as its words state it.</summary>
/// <param name="Position">Id of the position; null for one that the lexicon knows only by its head noun.</param>
/// <param name="Country">ISO 3166-1 alpha-2 or an organisation's code; <c>HOME</c> and <c>SAME</c> still to be resolved; null where not stated.</param>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="CountryStated">Whether the words themselves name the country; else the context gave it.</param>
/// <param name="IsCounterpart">Whether it is the office of whom the sentence spoke before ('his counterpart').</param>
public sealed record StatedOffice(string? Position, string? Country, int First, int End, bool IsCounterpart = false, bool CountryStated = false);

/// <summary>A place where an official is named, before it is known who it is.</summary>
/// <param name="Kind">How.</param>
/// <param name="First">First token, titles included.</param>
/// <param name="End">Token after the last.</param>
/// <param name="NameFirst">First token of the personal name; equal to <paramref name="NameEnd"/> where there is none.</param>
/// <param name="NameEnd">Token after the name.</param>
/// <param name="Offices">Offices that the words state.</param>
/// <param name="Authority">The authority's official, where its full name matched.</param>
/// <param name="HasPreposition">Whether a preposition is written together with its first word.</param>
public sealed record OfficialSpan(MentionKind Kind, int First, int End, int NameFirst, int NameEnd,
    IReadOnlyList<StatedOffice> Offices, string? Authority, bool HasPreposition)
{
    /// <summary>Whether a personal name is given.</summary>
    public bool HasName => NameEnd > NameFirst;

    /// <summary>For a part of a name, the authority's official of that name in the article; null where there is none or several.</summary>
    public string? PartOf { get; init; }

    /// <summary>How many letters written together with the name's first word do not belong to it.</summary>
    public int NameSkip { get; init; }

    /// <summary>Who it is, once resolved.</summary>
    public Person? Person { get; set; }
}
