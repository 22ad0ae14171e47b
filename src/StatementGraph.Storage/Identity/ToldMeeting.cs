using StatementGraph.Model;

namespace StatementGraph.Storage.Identity;

/// <summary>One report, as far as it decides which meeting it tells of.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Ordinal">The report's place in it.</param>
/// <param name="Own">The meeting that the report names by itself (<see cref="MeetingIdentity"/>).</param>
/// <param name="Kind">What kind of meeting.</param>
/// <param name="Date">When.</param>
/// <param name="People">The canonical officials.</param>
/// <param name="MeetingId">The canonical meeting; the own one until it is known.</param>
internal sealed record ToldMeeting(
    string ArticleId, int Ordinal, string Own, MeetingKind Kind, DateInterval? Date, IReadOnlyCollection<string> People, string MeetingId);
