using StatementGraph.Extraction.Officials;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Claims;

/// <summary>Turns drafts into claims with their evidence, and notes the derivation of each.</summary>
public sealed class ClaimAssembler(Reading reading, CueActs acts)
{
    private readonly AboutFinder about = new(reading);

    /// <summary>The claims in order of content; of two with the same content the first found stays.</summary>
    /// <param name="drafts">Drafts with closed contents.</param>
    /// <param name="officials">The article's officials.</param>
    /// <param name="meetingOf">The report of the meeting that a draft was said at; null where there is none.</param>
    public IReadOnlyList<Claim> Assemble(IEnumerable<Draft> drafts, IReadOnlyDictionary<Person, ArticleOfficial> officials, Func<Draft, MeetingReport?> meetingOf)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        ArgumentNullException.ThrowIfNull(officials);
        ArgumentNullException.ThrowIfNull(meetingOf);
        var claims = new SortedDictionary<(int, int), Claim>();
        foreach (var draft in drafts)
        {
            var span = reading.Span(draft.First, draft.End);
            if (claims.ContainsKey((span.Start, span.End)))
                continue;
            var claim = Assemble(draft, officials, meetingOf(draft));
            claims[(span.Start, span.End)] = claim;
            reading.Derivations.Add(Derive(draft, claim));
        }

        return claims.Values.ToList();
    }

    private Claim Assemble(Draft draft, IReadOnlyDictionary<Person, ArticleOfficial> officials, MeetingReport? meeting)
    {
        var content = reading.Evidence(draft.First, draft.End);
        return new Claim
        {
            Id = $"{reading.Article.Id}:c{content.Span.Start}-{content.Span.End}",
            Speaker = officials[draft.Subject.Person!].Id,
            SpeakerMention = draft.Subject.Mention is { } m ? reading.Evidence(m.First, m.End) : null,
            Cue = draft.Hit.CueId == "headline" ? null : reading.Evidence(draft.Hit.CueFirst, draft.Hit.CueEnd),
            Content = content,
            Kind = PersonCheck.KindOf(draft, reading),
            Act = acts.Of(draft.Hit.CueId),
            Addressee = Addressee(draft, officials),
            Countries = about.Countries(draft.First, draft.End, draft.Subject.Person!.Country),
            Topics = about.Topics(draft.First, draft.End),
            Meeting = meeting?.Id,
            Rule = draft.Hit.Rule.Id,
        };
    }

    // Whoever stands behind a word of addressing, between the sentence's start and the content.
    private string? Addressee(Draft draft, IReadOnlyDictionary<Person, ArticleOfficial> officials)
    {
        for (var token = draft.Sentence.First; token < Math.Min(draft.First, draft.Sentence.End); token++)
        {
            if (reading.Matches.Find(token, "addressing") is { } words && reading.OfficialAt(words.End) is { Person: { } person } && person != draft.Subject.Person && officials.TryGetValue(person, out var official))
                return official.Id;
        }

        return null;
    }

    private Derivation Derive(Draft draft, Claim claim)
    {
        var parts = new List<DerivationPart> { new("cue", reading.Span(draft.Hit.CueFirst, draft.Hit.CueEnd)), new("content", claim.Content.Span) };
        if (claim.SpeakerMention is { } mention)
            parts.Add(new DerivationPart("speaker", mention.Span));
        return new Derivation(claim.Id, draft.Hit.Rule.Id, draft.Hit.Rule.Name, parts.OrderBy(p => p.Span).ToList());
    }
}
