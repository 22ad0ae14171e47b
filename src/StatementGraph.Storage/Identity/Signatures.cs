using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Identity;

/// <summary>Makes the signature of a person of an article.</summary>
internal static class Signatures
{
    /// <summary>How ids start that stand for a person of one article alone: a family name or an office that does not decide.</summary>
    private const string Local = "x-";

    /// <summary>The signature.</summary>
    public static IdentitySignature Of(ArticleOfficial official, ISearchFolding folding)
    {
        var stated = official.Link.OfficialId;
        if (official.Link.Profile is { } profile) return Known(stated, profile, folding);
        var name = SearchWords.Of(folding, official.Name);
        string[] countries = [.. official.Roles.Select(role => role.Country).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new IdentitySignature($"{stated}@{string.Join('+', countries)}:{name}", stated, [name], countries, false);
    }

    /// <summary>Whether it is compared with others at all.</summary>
    public static bool IsCompared(IdentitySignature signature) => !signature.Stated.StartsWith(Local, StringComparison.Ordinal);

    /// <summary>Whether an official's id is good beyond one article.</summary>
    public static bool IsShared(string officialId) => !officialId.StartsWith(Local, StringComparison.Ordinal);

    /// <summary>The id of a person who shares the stated one with another.</summary>
    public static string OwnId(IdentitySignature signature) => $"n-{Convert.ToHexStringLower(new Digest().Add(signature.Key).Take().AsSpan(0, 8))}";

    private static IdentitySignature Known(string stated, OfficialProfile profile, ISearchFolding folding)
    {
        string[] names = [.. profile.Names.Select(one => one.Name).Prepend(profile.Name).Select(name => SearchWords.Of(folding, name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] countries = [.. profile.Occupancies.Select(one => one.Country).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new IdentitySignature($"{stated}={Convert.ToHexStringLower(ProfileForm.Of(profile).Digest.AsSpan(0, 8))}", stated, names, countries, true);
    }
}
