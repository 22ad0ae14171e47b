using StatementGraph.Model;

namespace StatementGraph.Languages;

/// <summary>
/// What is known of real officials: who they are, how they are written, which offices they held and when. Immutable; made from rows,
/// the shipped ones or a user's or both.
/// </summary>
public sealed class Authority
{
    private readonly Dictionary<string, Office> offices;

    internal Authority(
        IReadOnlyDictionary<string, OfficialProfile> officials,
        IReadOnlyList<PositionInfo> positions,
        Dictionary<string, Office> offices)
    {
        Officials = officials;
        Positions = positions;
        this.offices = offices;
    }

    /// <summary>Every official, by id.</summary>
    public IReadOnlyDictionary<string, OfficialProfile> Officials { get; }

    /// <summary>Every kind of post, in the order of the files.</summary>
    public IReadOnlyList<PositionInfo> Positions { get; }

    /// <summary>The data that is built in.</summary>
    /// <exception cref="LexiconException">A row is not of the form.</exception>
    public static Authority Load() => Of(AuthorityFile.ReadShipped());

    /// <summary>The data of a user's own file alone, which must hold the positions that it uses.</summary>
    /// <inheritdoc cref="AuthorityFile.Parse"/>
    public static Authority Parse(string file, IReadOnlyList<string> lines) => Of(AuthorityFile.Parse(file, lines));

    /// <summary>
    /// The data of several sources as one. An official or a position that several tell of is one: the first source's name stands,
    /// names and offices are added up.
    /// </summary>
    /// <param name="sources">Rows of <see cref="AuthorityFile"/>; those that shall prevail first.</param>
    /// <exception cref="LexiconException">A row has a bad date, or names an official or a position that no source has.</exception>
    public static Authority Of(params IReadOnlyList<IReadOnlyList<AuthorityRow>> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var builder = new AuthorityBuilder();
        foreach (var rows in sources)
            builder.AddDefinitions(rows);
        foreach (var rows in sources)
            builder.AddOccupancies(rows);
        return builder.Build();
    }

    /// <summary>Everyone known to have held an office, by start (unknown starts first), then by official; empty where nobody is known.</summary>
    /// <param name="position">Id of the position, such as <c>foreign-minister</c>.</param>
    /// <param name="country">ISO 3166-1 alpha-2, or an organisation's code.</param>
    public IReadOnlyList<Holder> HoldersOf(string position, string country) =>
        offices.TryGetValue(Office.Key(position, country), out var office) ? office.Holders : [];

    /// <summary>
    /// Who held an office on a day, where the data decides it: the one who certainly did, else the only one who can have. Null where
    /// nobody is known or several can have, as with rival governments or an office that many hold.
    /// </summary>
    /// <param name="position">Id of the position.</param>
    /// <param name="country">The country or organisation that the office is of.</param>
    /// <param name="day">The day.</param>
    /// <param name="toCountry">For ambassadors and envoys: where they were sent; null for any.</param>
    public HolderMatch? HolderOn(string position, string country, DateOnly day, string? toCountry = null) =>
        offices.TryGetValue(Office.Key(position, country), out var office) ? office.On(day, toCountry) : null;
}
