using StatementGraph.Model;

namespace StatementGraph.Storage.Contract.Facts;

/// <summary>
/// The invented people, places and words of which generated articles speak: few of each, so that articles share them. The words hold what
/// stores get wrong: two spellings of one letter, case, diacritics, and characters that UTF-8 and UTF-16 sort differently.
/// </summary>
internal static class SmallWorld
{
    /// <summary>When the graph comes to know every article, so that two stores say the same of it.</summary>
    public static readonly DateTimeOffset Recorded = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public static readonly string[] Words =
        ["آذربایجان", "آذربايجان", "وزیر", "وزير", "Vesali", "vesali", "سَلام", "12", "the", "\U00010330\U00010331", "\uFB56", "«گفت»:", "ﬀ"];

    /// <summary>Which names sort before which depends on the unit that is compared: U+10330 is a surrogate pair, U+FB56 is not.</summary>
    public static readonly string[] Names = ["Aram Vesali", "آرام وصالی", "آرام وصالي", "\U00010330 Dara", "\uFB56 Dara", "Zed"];

    public static readonly string[] Countries = ["AA", "BB", "CC", "org-x"];
    public static readonly string[] Positions = ["minister", "envoy"];
    public static readonly string[] Titles = ["Minister", "Envoy", "وزیر"];
    public static readonly string[] Topics = ["trade", "energy", "trade/customs"];
    public static readonly string[] Publishers = ["north-news", "p-1"];
    public static readonly string[] Agencies = ["wire", "north-news"];
    public static readonly string[] OutletNames = ["North News", "Wire", "\U00010330", "\uFB56"];
    public static readonly string[] Languages = ["fa", "ar", "und"];

    /// <summary>Canonical officials: the first two are known to an authority.</summary>
    public static readonly string[] Officials = ["aram-vesali", "dara-nilufar", "n-1", "n-2", "n-3"];

    /// <summary>A meeting's id decides its kind, as ids are computed from kinds.</summary>
    public static readonly (string Id, MeetingKind Kind)[] Meetings =
    [
        ("m-a", MeetingKind.Meeting), ("m-b", MeetingKind.Call), ("m-c", MeetingKind.Visit), ("m-d", MeetingKind.Summit),
        ("m-e", MeetingKind.Interview), ("m-f", MeetingKind.Invitation), ("m-g", MeetingKind.Meeting),
    ];

    /// <summary>What the authority says; null for those whom it does not know.</summary>
    public static OfficialProfile? Profile(string officialId) => officialId switch
    {
        "aram-vesali" => new OfficialProfile
        {
            Id = officialId,
            Name = "Aram Vesali",
            Names = [new LocalName("fa", "آرام وصالی"), new LocalName("ar", "آرام وصالي")],
            Occupancies =
            [
                new Occupancy("minister", "Minister", "AA", null, new DateOnly(2020, 1, 1), "an invented register"),
                new Occupancy("envoy", "Envoy", "AA", new DateOnly(2020, 1, 2), null, "an invented register"),
            ],
        },
        "dara-nilufar" => new OfficialProfile { Id = officialId, Name = "Dara Nilufar", Names = [], Occupancies = [] },
        _ => null,
    };
}
