using StatementGraph.Model;
using StatementGraph.Storage.Facts;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>
/// The officials and meetings that a batch brings. All that is said of them is in the batch, so that their rows are written once, whole,
/// and nothing is read back: most meetings, and many officials, are told of once. Those that stored articles are linked to get their keys here,
/// and are renewed afterwards.
/// </summary>
internal sealed class Newcomers
{
    private readonly KeptOnce kept;
    private readonly Dictionary<long, OfficialVoices> officials = [];
    private readonly Dictionary<long, MeetingVoices<long>> meetings = [];

    private Newcomers(KeptOnce kept) => this.kept = kept;

    /// <summary>Writes the rows of all that a batch brings.</summary>
    public static void Add(KeptOnce kept, IReadOnlyList<NumberedArticle> batch, OfficialConclusions officialRows, MeetingConclusions meetingRows)
    {
        var newcomers = new Newcomers(kept);
        foreach (var article in batch) newcomers.Hear(article);
        foreach (var (id, number) in kept.Officials.Added)
            if (newcomers.officials.TryGetValue(number, out var voices)) officialRows.Add(number, id, voices);
            else officialRows.Add(number, id);
        foreach (var (id, number) in kept.Meetings.Added) meetingRows.Add(number, id, Of(newcomers.meetings, number));
    }

    private void Hear(NumberedArticle article)
    {
        var shown = new HashSet<(long, string)>();
        for (var i = 0; i < article.People.Length; i++)
            if (article.People[i].OfficialNo > kept.Officials.LastKnown) Hear(article.Article.Officials[i].Official, article.People[i], shown);
        for (var i = 0; i < article.Meetings.Length; i++)
            if (article.Meetings[i] > kept.Meetings.LastKnown) Hear(article, article.Article.Reports[i], article.Meetings[i]);
    }

    private void Hear(ArticleOfficial official, NumberedPerson person, HashSet<(long, string)> shown)
    {
        var voices = Of(officials, person.OfficialNo);
        voices.HearNaming(official.Name, official.Aliases);
        // An article counts once for a name, also where two of its people turn out to be one.
        if (shown.Add((person.OfficialNo, official.Name))) voices.HearName(official.Name, 1);
        if (official.Link.Profile is { } profile) voices.HearProfile(person.ProfileNo!.Value, profile.Name, ProfileForm.Of(profile).Content);
    }

    private void Hear(NumberedArticle article, MeetingReport report, long meetingNo)
    {
        var voices = Of(meetings, meetingNo);
        voices.Hear(report.Kind, report.Status, report.Date, report.PlaceCountry);
        foreach (var participant in report.Participants)
        {
            var ordinal = article.Article.OfficialOrdinal(participant.Official);
            voices.People.Add(article.People[ordinal].OfficialNo);
            foreach (var role in article.Article.Officials[ordinal].Official.Roles)
                if (role.Country is { } country) voices.Countries.Add(country);
        }
    }

    private static T Of<T>(Dictionary<long, T> all, long number)
        where T : new() => all.TryGetValue(number, out var known) ? known : all[number] = new T();
}
