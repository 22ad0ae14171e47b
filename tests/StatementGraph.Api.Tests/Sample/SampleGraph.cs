using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Tests.Sample;

/// <summary>What a store would conclude from <see cref="SampleArticles"/>.</summary>
internal static class SampleGraph
{
    public const string Delavari = "ramin-delavari";
    public const string Murad = "sami-murad";
    public const string Meeting = "m-1";

    private static readonly Article Fa = SampleArticles.Persian;
    private static readonly Article Ar = SampleArticles.Arabic;

    public static IReadOnlyList<OfficialRecord> Officials { get; } =
    [
        new(Delavari, "Ramin Delavari", ["رامین دلاوری", "رامين دلاوري"], ["XA"]),
        new(Murad, "Sami Murad", ["سامي مراد", "سامی مراد"], ["XB"]),
    ];

    public static OfficialProfile Profile { get; } = new()
    {
        Id = Delavari,
        Name = "Ramin Delavari",
        Names = [new("fa", "رامین دلاوری")],
        Occupancies = [new("foreign-minister", "Minister of Foreign Affairs", "XA", new(2023, 1, 10), null, "Register of Arvandia")],
    };

    public static IReadOnlyList<RoleRecord> Roles { get; } =
    [
        new(Delavari, $"{Fa.Id}:o1", new("Minister of Foreign Affairs", "foreign-minister", "XA", Fa.Words("وزیر امور خارجه آروندیا"))),
        new(Murad, $"{Ar.Id}:o1", new("Minister of Foreign Affairs", "foreign-minister", "XB", Ar.Words("وزير خارجية سهليا"))),
    ];

    public static IReadOnlyList<MentionRecord> Mentions { get; } =
    [
        new(Delavari, new(MentionKind.Name, Fa.Words("رامین دلاوری")), "The full name is the authority's."),
        new(Delavari, new(MentionKind.Name, Fa.Words("دلاوری", 3)), "The surname is that of an official named before."),
    ];

    public static IReadOnlyList<ArticleRecord> Articles { get; } =
    [
        new(Fa, "alef", null, [], Fa.DeclaredDate, "test-1"),
        new(Ar, "baa", null, [new("alef", "Alef News", Ar.Words("نقلا عن ألف نيوز"))], Ar.DeclaredDate, "test-1"),
    ];

    public static IReadOnlyList<ClaimRecord> Claims { get; } =
    [
        new(new Claim
        {
            Id = $"{Fa.Id}:c1", Speaker = "o1", Kind = ClaimKind.Direct, Rule = "fa.said-colon",
            Content = Fa.Words("راه آهن تازه دو کشور را به هم نزدیک می‌کند."), Cue = Fa.Words("گفت"), SpeakerMention = Fa.Words("دلاوری", 3),
            Addressee = "o2", Countries = ["XA", "XB"], Topics = ["transport"], Meeting = "m1",
        }, Fa.Id, Delavari, Murad, Meeting, Fa.DeclaredDate),
        new(new Claim
        {
            Id = $"{Ar.Id}:c1", Speaker = "o1", Kind = ClaimKind.Indirect, Act = Act.Support, Rule = "ar.stressed-that",
            Content = Ar.Words("بلاده تدعم خط السكة الحديدية"), Cue = Ar.Words("أكد"), SpeakerMention = Ar.Words("مراد", 2), Countries = ["XB"], Topics = ["transport"],
        }, Ar.Id, Murad, null, null, Ar.DeclaredDate),
    ];

    public static IReadOnlyList<ReportRecord> Reports { get; } =
    [
        new(Report(Fa, "رامین دلاوری", ParticipantRole.Visitor, "سامی مراد", ParticipantRole.Host, "دیدار کرد", "سهلیا", "روز دوشنبه"), Fa.Id, [Delavari, Murad]),
        new(Report(Ar, "سامي مراد", ParticipantRole.Host, "رامين دلاوري", ParticipantRole.Visitor, "استقبل", null, "يوم الاثنين"), Ar.Id, [Murad, Delavari]),
    ];

    public static IReadOnlyList<MeetingRecord> Meetings { get; } =
        [new(Meeting, MeetingKind.Meeting, MeetingStatus.Past, DateInterval.On(new(2024, 5, 27)), [Delavari, Murad], ["XB"], 2)];

    private static MeetingReport Report(Article article, string first, ParticipantRole firstRole, string second, ParticipantRole secondRole, string words, string? place, string date) => new()
    {
        Id = $"{article.Id}:m1", Kind = MeetingKind.Meeting, Status = MeetingStatus.Past,
        Participants = [new("o1", firstRole, article.Words(first)), new("o2", secondRole, article.Words(second))],
        Evidence = [article.Words(words)],
        Place = place is null ? null : article.Words(place), PlaceCountry = place is null ? null : "XB",
        DateMention = article.Words(date), Date = DateInterval.On(new(2024, 5, 27)),
        Rule = "met", MeetingId = Meeting, MeetingReason = "Same kind, participants and day.",
    };
}
