using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Facts;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>What the authority says of an official.</summary>
internal static class ProfilesQuestion
{
    /// <inheritdoc cref="IGraphReader.ProfilesAsync"/>
    public static OfficialProfile? Answer(ReadSession session, string officialId)
    {
        using var rows = session.Read("profile").Add(officialId).Rows();
        return rows.Read() ? ProfileForm.Read(rows.Text(0)) : null;
    }
}
