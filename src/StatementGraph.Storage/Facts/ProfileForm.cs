using System.Runtime.CompilerServices;
using System.Text.Json;
using StatementGraph.Model;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Facts;

/// <summary>A profile as the store keeps it: one JSON text and its digest.</summary>
internal sealed record ProfileForm(string Content, byte[] Digest)
{
    // The authority hands out the same object for each article; a form lives as long as its profile.
    private static readonly ConditionalWeakTable<OfficialProfile, ProfileForm> Forms = [];

    /// <summary>The form of a profile.</summary>
    public static ProfileForm Of(OfficialProfile profile) => Forms.GetValue(profile, Make);

    /// <summary>The profile of a form.</summary>
    public static OfficialProfile Read(string content) => JsonSerializer.Deserialize<OfficialProfile>(content, JsonText.Options)!;

    private static ProfileForm Make(OfficialProfile profile)
    {
        var content = JsonSerializer.Serialize(profile, JsonText.Options);
        return new ProfileForm(content, new Digest().Add(content).Take());
    }
}
