using CsCheck;
using StatementGraph.Model;

namespace StatementGraph.Storage.Contract.Facts;

/// <summary>Generates what was said in an article.</summary>
internal static class ClaimGen
{
    public static Gen<Claim[]> Some(EvidenceGen cut, ArticleOfficial[] officials, MeetingReport[] meetings) =>
        One(cut, officials, meetings).Array[0, 4]
            .Select(all => all.DistinctBy(claim => claim.Content.Span).OrderBy(claim => claim.Content.Span).ToArray());

    private static Gen<Claim> One(EvidenceGen cut, ArticleOfficial[] officials, MeetingReport[] meetings) =>
        from speaker in Pick.Of(officials)
        from addressee in Pick.Of(officials).Maybe()
        from words in Gen.Select(cut.One, cut.One.Maybe(), cut.One.Maybe())
        from kind in Gen.Enum<ClaimKind>()
        from act in Gen.Enum<Act>().MaybeStruct()
        from countries in Pick.Of(SmallWorld.Countries).Array[0, 3]
        from topics in Pick.Of(SmallWorld.Topics).Array[0, 3]
        from meeting in meetings.Length == 0 ? Pick.Of<MeetingReport?>([null]) : Pick.Of(meetings).Maybe()
        select new Claim
        {
            Id = $"{cut.ArticleId}:c{words.Item1.Span.Start}-{words.Item1.Span.End}",
            Speaker = speaker.Id,
            Addressee = addressee?.Id,
            Content = words.Item1,
            SpeakerMention = words.Item2,
            Cue = words.Item3,
            Kind = kind,
            Act = act,
            Countries = [.. countries.Distinct()],
            Topics = [.. topics.Distinct()],
            Meeting = meeting?.Id,
            Rule = "official-said",
        };
}
