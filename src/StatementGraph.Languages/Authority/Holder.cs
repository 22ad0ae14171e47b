using StatementGraph.Model;

namespace StatementGraph.Languages;

/// <summary>One official's time in one office.</summary>
/// <param name="OfficialId">Who, by the authority's id.</param>
/// <param name="Occupancy">Which office, and when as far as known.</param>
/// <param name="ToCountry">To which country or organisation an ambassador or envoy was sent; null for other offices.</param>
/// <param name="Rival">Whether they held it beside the recognised holder, as a minister of a rival government does.</param>
public sealed record Holder(string OfficialId, Occupancy Occupancy, string? ToCountry, bool Rival)
{
    /// <summary>The days on which they held it.</summary>
    internal Tenure Tenure { get; init; }
}

/// <summary>Who held an office on a day, and how well that is known.</summary>
/// <param name="Holder">Who.</param>
/// <param name="Certain">
/// True where the data shows them in office before and after that day (or on it); false where they are the only one who can have
/// held it then, an end of their time being unknown.
/// </param>
public sealed record HolderMatch(Holder Holder, bool Certain);
