using CsCheck;
using StatementGraph.Model;

namespace StatementGraph.Storage.Contract.Facts;

/// <summary>Generates what an article tells of meetings.</summary>
internal static class ReportGen
{
    private static readonly Gen<DateInterval> Date =
        from start in Gen.Int[0, 10]
        from length in Gen.Int[0, 2]
        let first = new DateOnly(2024, 2, 20).AddDays(start)
        select new DateInterval(first, first.AddDays(length * 3), (DatePrecision)length);

    public static Gen<MeetingReport[]> Some(EvidenceGen cut, ArticleOfficial[] officials) => One(cut, officials).Array[0, 3]
        .Select(all => all.DistinctBy(report => report.Evidence[0].Span).OrderBy(report => report.Evidence[0].Span).ToArray());

    private static Gen<MeetingReport> One(EvidenceGen cut, ArticleOfficial[] officials) =>
        from meeting in Pick.Of(SmallWorld.Meetings)
        from status in Gen.Enum<MeetingStatus>()
        from people in Gen.Shuffle(officials, 1, officials.Length)
        from role in Gen.Enum<ParticipantRole>()
        from words in cut.Some(1, 3)
        from place in cut.One.Maybe()
        from country in Pick.Of(SmallWorld.Countries).Maybe()
        from dateWords in cut.One.Maybe()
        from date in Date.Maybe()
        select new MeetingReport
        {
            Id = $"{cut.ArticleId}:m{words[0].Span.Start}-{words[0].Span.End}",
            Kind = meeting.Kind,
            Status = status,
            Participants = [.. people.Select(one => new Participant(one.Id, role, one.Mentions[0].Evidence))],
            Evidence = words,
            Place = place,
            PlaceCountry = country,
            DateMention = dateWords,
            Date = date,
            Rule = "met-with",
            MeetingId = meeting.Id,
            MeetingReason = $"an example of {meeting.Id}",
        };
}
