using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Questions;

/// <summary>Of whom, of where and of when meetings and claims are asked for; of several officials or countries any will do.</summary>
internal sealed record TimelineScope(IReadOnlyList<string> Officials, IReadOnlyList<string> Countries, DateOnly? From, DateOnly? To)
{
    private const int MostLists = 100;

    // What has no day is nowhere on a line of time.
    private DateOnly First => From ?? DateOnly.MinValue;

    /// <summary>The meetings of each official and country.</summary>
    public IEnumerable<MeetingQuery> MeetingLists(PageRequest page) => Lists((official, country) => new MeetingQuery
    {
        Participants = official is null ? null : [official],
        Country = country,
        From = First,
        To = To,
        Page = page,
    });

    /// <summary>The claims by each official about each country.</summary>
    public IEnumerable<ClaimQuery> ClaimLists(PageRequest page) => Lists((official, country) => new ClaimQuery { Speaker = official, Country = country, From = First, To = To, Page = page });

    /// <summary>All of them together, to be counted.</summary>
    public DayQuery Days => new(
        new() { Participants = Officials is [var one] ? [one] : null, Country = Only(Countries), From = From, To = To, Where = Several(Relation.Participant) },
        new() { Speaker = Only(Officials), Country = Only(Countries), From = From, To = To, Where = Several(Relation.Speaker) });

    private static string? Only(IReadOnlyList<string> keys) => keys is [var one] ? one : null;

    private AllOf? Several(Relation officials)
    {
        List<Condition> parts = [];
        if (Officials.Count > 1) parts.Add(new Some(officials, new OneOf(NodeProperty.Key, Officials)));
        if (Countries.Count > 1) parts.Add(new Some(Relation.Country, new OneOf(NodeProperty.Key, Countries)));
        return parts.Count == 0 ? null : new AllOf(parts);
    }

    private IEnumerable<T> Lists<T>(Func<string?, string?, T> list)
    {
        string?[] officials = Officials.Count == 0 ? [null] : [.. Officials];
        string?[] countries = Countries.Count == 0 ? [null] : [.. Countries];
        if (officials.Length * countries.Length > MostLists)
            throw new BadArgumentError($"'officials' times 'countries' are at most {MostLists}, not {officials.Length * countries.Length}.");
        return officials.SelectMany(_ => countries, list);
    }
}
