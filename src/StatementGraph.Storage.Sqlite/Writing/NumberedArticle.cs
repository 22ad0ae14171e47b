using StatementGraph.Storage.Facts;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>An article to add with the keys of all that it shares with others.</summary>
/// <param name="Article">The article.</param>
/// <param name="Path">The path to keep.</param>
/// <param name="RecordedAt">Since when the graph knows it.</param>
/// <param name="People">For each person of it, in its order.</param>
/// <param name="Meetings">The canonical meetings' keys, in the order of its reports.</param>
internal sealed record NumberedArticle(PreparedArticle Article, string? Path, DateTimeOffset? RecordedAt, NumberedPerson[] People, long[] Meetings);

/// <summary>The keys that stand for a person of an article.</summary>
/// <param name="OfficialNo">The canonical official.</param>
/// <param name="NamingNo">The name with its other forms.</param>
/// <param name="ProfileNo">The authority's profile, if any.</param>
/// <param name="OfficeNos">The offices of the roles, in their order.</param>
internal sealed record NumberedPerson(long OfficialNo, long NamingNo, long? ProfileNo, long[] OfficeNos);
