using StatementGraph.Model;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Facts;

/// <summary>
/// One hash over everything that facts say, but for the article's text and declared fields, which its id names, and its path, which is
/// no part of the article. Quotes are named by their spans.
/// </summary>
internal static class FactsDigest
{
    /// <summary>The hash, 32 bytes.</summary>
    public static byte[] Of(PreparedArticle article, Digest digest)
    {
        var facts = article.Facts;
        digest.Add(facts.Extractor).Add(facts.Article.Language).Add(facts.PublishedOn?.DayNumber ?? -1);
        AddAll(digest, facts.Article.Zones, zone => digest.Add((int)zone.Kind).Add(zone.Span));
        digest.Add(facts.Publisher?.Id).Add(facts.Publisher?.Name).Add(facts.Publisher?.Country).Add(facts.Publisher?.Evidence);
        AddAll(digest, facts.Agencies, agency => digest.Add(agency.Id).Add(agency.Name).Add(agency.Evidence));
        AddAll(digest, article.Officials, official => Add(digest, official));
        AddAll(digest, article.Reports, report => Add(digest, report));
        AddAll(digest, article.Claims, claim => Add(digest, claim));
        return digest.Take();
    }

    private static void Add(Digest digest, PreparedOfficial prepared)
    {
        var official = prepared.Official;
        digest.Add(official.Id).Add(prepared.Naming).Add(official.Link.OfficialId).Add(official.Link.Reason);
        Add(digest, official.Link.Profile);
        AddAll(digest, official.Roles, role => digest.Add(role.Title).Add(role.Position).Add(role.Country).Add(role.Evidence));
        AddAll(digest, official.Mentions, mention => digest.Add((int)mention.Kind).Add(mention.Evidence));
    }

    // A profile is known by its text form, which is made once for each (Writing/ProfileForm.cs).
    private static void Add(Digest digest, OfficialProfile? profile)
    {
        if (profile is null) digest.Add(-1);
        else digest.Add(ProfileForm.Of(profile).Digest);
    }

    private static void Add(Digest digest, MeetingReport report)
    {
        digest.Add(report.Id).Add((int)report.Kind).Add((int)report.Status).Add(report.Place).Add(report.PlaceCountry)
            .Add(report.DateMention).Add(report.Rule).Add(report.MeetingId).Add(report.MeetingReason)
            .Add(report.Date?.From.DayNumber ?? -1).Add(report.Date?.To.DayNumber ?? -1).Add((int?)report.Date?.Precision ?? -1);
        AddAll(digest, report.Participants, one => digest.Add(one.Official).Add((int)one.Role).Add(one.Mention));
        AddAll(digest, report.Evidence, evidence => digest.Add(evidence));
    }

    private static void Add(Digest digest, Claim claim)
    {
        digest.Add(claim.Id).Add(claim.Speaker).Add(claim.SpeakerMention).Add(claim.Cue).Add(claim.Content)
            .Add((int)claim.Kind).Add((int?)claim.Act ?? -1).Add(claim.Addressee).Add(claim.Meeting).Add(claim.Rule);
        AddAll(digest, claim.Countries, country => digest.Add(country));
        AddAll(digest, claim.Topics, topic => digest.Add(topic));
    }

    private static void AddAll<T>(Digest digest, IReadOnlyList<T> items, Action<T> add)
    {
        digest.Add(items.Count);
        foreach (var item in items) add(item);
    }

    private static Digest Add(this Digest digest, Evidence? evidence) =>
        evidence is null ? digest.Add(-1) : digest.Add(evidence.Span);

    private static Digest Add(this Digest digest, TextSpan span) => digest.Add(span.Start).Add(span.End);
}
