namespace StatementGraph.Storage.Facts;

/// <summary>What all articles say of one official's name, and what follows from it.</summary>
internal sealed class OfficialVoices
{
    private readonly HashSet<string> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> articlesByName = new(StringComparer.Ordinal);
    private (string Content, long Number, string Name)? profile;

    /// <summary>Whether any article speaks of them.</summary>
    public bool Any => forms.Count > 0;

    /// <summary>What follows: the authority's name, else the one that most articles show, the ordinally smallest of equals.</summary>
    public OfficialConclusion Conclude()
    {
        var name = profile?.Name ?? articlesByName
            .OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).First().Key;
        forms.Add(name);
        return new OfficialConclusion(name, profile?.Number, forms);
    }

    /// <summary>Articles use a name with its other forms.</summary>
    public void HearNaming(string name, IEnumerable<string> aliases)
    {
        forms.Add(name);
        forms.UnionWith(aliases);
    }

    /// <summary>So many articles show a name.</summary>
    public void HearName(string name, long articles) =>
        articlesByName[name] = articlesByName.GetValueOrDefault(name) + articles;

    /// <summary>
    /// Articles carry a profile. Where they were read with different authority data they carry different ones: the ordinally smallest
    /// text is kept, so that the order of adding does not matter.
    /// </summary>
    public void HearProfile(long number, string name, string content)
    {
        if (profile is not { } kept || string.CompareOrdinal(content, kept.Content) < 0) profile = (content, number, name);
    }
}

/// <summary>How an official is called.</summary>
/// <param name="Name">The name to show.</param>
/// <param name="ProfileNo">The key of the authority's profile; null where none knows them.</param>
/// <param name="Forms">Every form of the name, the one to show among them.</param>
internal sealed record OfficialConclusion(string Name, long? ProfileNo, IReadOnlySet<string> Forms);
