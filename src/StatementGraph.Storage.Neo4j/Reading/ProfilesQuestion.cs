using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Neo4j.Engine;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>What the authority says of an official.</summary>
internal static class ProfilesQuestion
{
    /// <inheritdoc cref="IGraphReader.ProfilesAsync"/>
    public static async Task<IReadOnlyList<OfficialProfile?>> AnswerAsync(ReadSession session, IReadOnlyList<string> officialIds)
    {
        var rows = await session.RunAsync("profiles", ("ids", officialIds.Distinct(StringComparer.Ordinal).ToList())).ConfigureAwait(false);
        var profiles = rows.Rows.ToDictionary(row => row.Text("id"), row => ProfileForm.Read(row.Text("profile")), StringComparer.Ordinal);
        return [.. officialIds.Select(profiles.GetValueOrDefault)];
    }
}
