using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;

namespace StatementGraph.Storage.Contract.Snapshot;

/// <summary>Every question of the port about what a store holds: without a filter, with each filter alone, and with some together.</summary>
internal static class Questions
{
    private const string Nobody = "nobody";
    private static readonly PageRequest All = new(1000);
    private static readonly DateOnly[] Days = [new(2024, 2, 20), new(2024, 2, 26), new(2024, 3, 5)];
    private static readonly IReadOnlyList<IReadOnlyList<string>>[] Spelt = [[["vesali", "وصالی"]], [["aram", "آرام"], ["وصالی", "vesali", "x"]], [["وزیر", "the"]]];
    private static readonly string[] Texts = [.. SmallWorld.Words, .. SmallWorld.Names, "وزیر آذربایجان", "?!", ""];

    public static List<OfficialQuery> Officials(KnownIds known) =>
    [
        .. Each<OfficialQuery, string>(Texts, (query, name) => query with { Name = name }),
        .. Each<OfficialQuery, string>(["ves", "Ar و", "د"], (query, name) => query with { Name = name }),
        .. Each<OfficialQuery, string>([.. SmallWorld.Countries, Nobody], (query, country) => query with { Country = country }),
        .. Each<OfficialQuery, string>(SmallWorld.Positions, (query, position) => query with { Position = position, Country = "AA" }),
        .. Each<OfficialQuery, string>(SmallWorld.Positions, (query, position) => query with { Position = position }),
        .. Each<OfficialQuery, IReadOnlyList<IReadOnlyList<string>>>(Spelt, (query, spelt) => query with { Spelt = spelt }),
        new() { Page = All },
        new() { Ids = [.. known.Officials.Reverse(), Nobody], Page = All },
        new() { Ids = [], Page = All },
        .. Each<OfficialQuery, Condition>(Nested.Officials(), (query, where) => query with { Where = where }),
    ];

    public static List<OfficialDetailQuery> Details(KnownIds known) =>
        [.. known.Officials.Append(Nobody).Select(official => new OfficialDetailQuery(official, All))];

    public static List<MetQuery> Met(KnownIds known) =>
    [
        .. known.Officials.Append(Nobody).Select(official => new MetQuery { Official = official, Page = All }),
        .. known.Officials.Take(3).SelectMany(one => known.Officials.Take(3).Select(other => new MetQuery { Official = one, Others = [other, Nobody], Page = All })),
        .. known.Officials.Take(2).SelectMany(one => Nested.Meetings().Select(where => new MetQuery { Official = one, Among = new MeetingQuery { Where = where }, Page = All })),
        .. known.Officials.Take(3).SelectMany(one => Meetings(known).Where((_, i) => i % 3 == 0).Select(among => new MetQuery { Official = one, Among = among, Page = All })),
    ];

    public static List<ClaimQuery> Claims(KnownIds known) =>
    [
        new() { Page = All },
        new() { Ids = [.. known.Claims.Reverse(), Nobody, "no:body"], Page = All },
        .. Each<ClaimQuery, string>([.. known.Officials, Nobody], (query, id) => query with { Speaker = id }),
        .. Each<ClaimQuery, string>([.. known.Officials, Nobody], (query, id) => query with { Addressee = id }),
        .. Each<ClaimQuery, string>([.. SmallWorld.Countries, Nobody], (query, id) => query with { Country = id }),
        .. Each<ClaimQuery, string>([.. SmallWorld.Topics, Nobody], (query, id) => query with { Topic = id }),
        .. Each<ClaimQuery, string>([.. known.Articles, Nobody], (query, id) => query with { Article = id }),
        .. Each<ClaimQuery, string>([.. known.Meetings, Nobody], (query, id) => query with { Meeting = id }),
        .. Each<ClaimQuery, string>([.. SmallWorld.Publishers, Nobody], (query, id) => query with { Publisher = id }),
        .. Each<ClaimQuery, string>([.. SmallWorld.Agencies, Nobody], (query, id) => query with { Agency = id }),
        .. Each<ClaimQuery, ClaimKind>(Enum.GetValues<ClaimKind>(), (query, kind) => query with { Kind = kind }),
        .. Each<ClaimQuery, Act>(Enum.GetValues<Act>(), (query, act) => query with { Act = act }),
        .. Each<ClaimQuery, DateOnly>(Days, (query, day) => query with { From = day }),
        .. Each<ClaimQuery, DateOnly>(Days, (query, day) => query with { To = day }),
        .. Each<ClaimQuery, string>(Texts, (query, words) => query with { Text = words }),
        .. Each<ClaimQuery, IReadOnlyList<IReadOnlyList<string>>>(Spelt, (query, spelt) => query with { Spelt = spelt }),
        .. Each<ClaimQuery, Condition>(Nested.Claims(), (query, where) => query with { Where = where }),
        .. ClaimsByTwo(known),
    ];

    public static List<MeetingQuery> Meetings(KnownIds known) =>
    [
        new() { Page = All },
        new() { Ids = [.. known.Meetings.Reverse(), Nobody], Page = All },
        new() { Participants = [], Page = All },
        .. Each<MeetingQuery, IReadOnlyList<IReadOnlyList<string>>>(Spelt, (query, spelt) => query with { Named = spelt }),
        new() { Named = Spelt[0], Country = "AA", Kind = MeetingKind.Meeting, Page = All },
        .. known.Officials.Take(2).Select(one => new MeetingQuery { Participants = [one], Named = Spelt[1], Page = All }),
        .. known.Officials.Select(one => new MeetingQuery { Participants = [one, one], Page = All }),
        .. known.Officials.SelectMany(one => known.Officials.Take(2).Select(other => new MeetingQuery { Participants = [one, other], Page = All })),
        .. Each<MeetingQuery, string>([.. SmallWorld.Countries, Nobody], (query, country) => query with { Country = country }),
        .. Each<MeetingQuery, MeetingKind>(Enum.GetValues<MeetingKind>(), (query, kind) => query with { Kind = kind }),
        .. Each<MeetingQuery, MeetingStatus>(Enum.GetValues<MeetingStatus>(), (query, status) => query with { Status = status }),
        .. Each<MeetingQuery, string>([.. known.Articles, Nobody], (query, article) => query with { Article = article }),
        .. Each<MeetingQuery, DateOnly>(Days, (query, day) => query with { From = day }),
        .. Each<MeetingQuery, DateOnly>(Days, (query, day) => query with { To = day }),
        .. known.Articles.Take(2).SelectMany(article => known.Officials.Select(one =>
            new MeetingQuery { Article = article, Participants = [one], Country = "AA", Status = MeetingStatus.Past, Page = All })),
        .. Each<MeetingQuery, Condition>(Nested.Meetings(), (query, where) => query with { Where = where }),
    ];

    public static List<ReportQuery> Reports(KnownIds known) =>
    [
        new() { Page = All },
        .. Each<ReportQuery, string>([.. known.Meetings, Nobody], (query, meeting) => query with { Meeting = meeting }),
        .. Each<ReportQuery, string>([.. known.Articles, Nobody], (query, article) => query with { Article = article }),
        .. known.Meetings.Select(meeting => new ReportQuery { Meeting = meeting, Article = known.Articles[0], Page = All }),
    ];

    public static List<ArticleQuery> Articles(KnownIds known) =>
    [
        new() { Page = All },
        new() { Ids = [.. known.Articles.Reverse(), Nobody], Page = All },
        .. Each<ArticleQuery, string>([.. SmallWorld.Publishers, Nobody], (query, id) => query with { Publisher = id }),
        .. Each<ArticleQuery, string>([.. SmallWorld.Agencies, Nobody], (query, id) => query with { Agency = id }),
        .. Each<ArticleQuery, string>(SmallWorld.Languages, (query, language) => query with { Language = language }),
        .. Each<ArticleQuery, DateOnly>(Days, (query, day) => query with { From = day }),
        .. Each<ArticleQuery, DateOnly>(Days, (query, day) => query with { To = day, Language = "fa" }),
        .. Each<ArticleQuery, DateOnly>(Days, (query, day) => query with { To = day }),
        .. Each<ArticleQuery, string>(Texts, (query, words) => query with { Text = words }),
        .. Each<ArticleQuery, IReadOnlyList<IReadOnlyList<string>>>(Spelt, (query, spelt) => query with { Spelt = spelt }),
        new() { Text = "وزیر", Publisher = SmallWorld.Publishers[0], From = Days[1], Page = All },
        .. Each<ArticleQuery, Condition>(Nested.Articles(), (query, where) => query with { Where = where }),
    ];

    public static List<DayQuery> DaysOf(KnownIds known) =>
        [
        .. Meetings(known).Where((_, i) => i % 3 == 0).Select(meetings => new DayQuery(meetings, null)),
        .. Claims(known).Where((_, i) => i % 3 == 0).Select(claims => new DayQuery(null, claims)),
        new(new(), new()),
    ];

    public static List<FacetQuery> Facets(KnownIds known) =>
    [
        .. KnownIds.FacetKinds.Select(kind => new FacetQuery { Kind = kind, Page = All }),
        .. KnownIds.FacetKinds.Select(kind => new FacetQuery { Kind = kind, Ids = [.. known.Facets[kind].Skip(1), Nobody], Page = All }),
        .. KnownIds.FacetKinds.SelectMany(kind => known.Officials.Append(Nobody).Select(one => new FacetQuery { Kind = kind, Speaker = one, Page = All })),
        .. KnownIds.FacetKinds.Append(NodeKind.Official).SelectMany((kind, i) => Claims(known).Where((_, place) => (place + i) % 7 == 0)
            .Select(among => new FacetQuery { Kind = kind, Among = among, Page = All })),
    ];

    public static List<SearchQuery> Searches() =>
    [
        .. Texts.Select(words => new SearchQuery(words, null, All)),
        .. Texts.Select(words => new SearchQuery(words, [NodeKind.Article, NodeKind.Official, NodeKind.Topic], All)),
        new(Texts[0], [], All),
        new(SmallWorld.Names[0], null, All) { Countries = ["BB", "AA"] },
    ];

    private static IEnumerable<ClaimQuery> ClaimsByTwo(KnownIds known) => known.Officials.Take(3).SelectMany(one => new ClaimQuery[]
    {
        new() { Speaker = one, Country = "AA", Page = All },
        new() { Speaker = one, Topic = "trade", Kind = ClaimKind.Direct, Page = All },
        new() { Speaker = one, Text = "وزیر", Page = All },
        new() { Speaker = one, From = Days[1], To = Days[2], Publisher = SmallWorld.Publishers[0], Page = All },
        new() { Addressee = one, Agency = SmallWorld.Agencies[0], Page = All },
        new() { Country = "AA", Topic = "trade", Page = All },
        new() { Country = "BB", Act = Act.Agree, Agency = SmallWorld.Agencies[1], Page = All },
        new() { Topic = "energy", Text = "آذربایجان", To = Days[2], Page = All },
        new() { Text = "وزیر", Kind = ClaimKind.Indirect, Publisher = SmallWorld.Publishers[1], Page = All },
        new() { Ids = known.Claims, Speaker = one, From = Days[0], Text = "the", Page = All },
        new() { Publisher = SmallWorld.Publishers[0], Agency = SmallWorld.Agencies[0], From = Days[0], To = Days[2], Page = All },
    });

    private static IEnumerable<TQuery> Each<TQuery, TValue>(IEnumerable<TValue> values, Func<TQuery, TValue, TQuery> with)
        where TQuery : new() => values.Select(value => with(Paged(new TQuery()), value));

    private static TQuery Paged<TQuery>(TQuery query) => (TQuery)(object)(query switch
    {
        OfficialQuery one => one with { Page = All },
        ClaimQuery one => one with { Page = All },
        MeetingQuery one => one with { Page = All },
        ReportQuery one => one with { Page = All },
        ArticleQuery one => one with { Page = All },
        _ => throw new ArgumentException($"{typeof(TQuery).Name} is no question with filters."),
    });
}
