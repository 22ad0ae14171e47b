using StatementGraph.Extraction.Claims;
using StatementGraph.Extraction.Officials;
using StatementGraph.Extraction.Rules;
using StatementGraph.Model;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Meetings;

/// <summary>Finds mentions of meetings by the rules of meetings: those whom the pattern captures, whoever is listed beside them, and the sentence's subject.</summary>
public sealed class MeetingFinder(Reading reading, RuleIndex rules, IReadOnlyList<Claims.Draft> claims)
{
    private const int MostWordsToVerb = 16;
    private const string Guest = "guest";
    private const string HostCapture = "host";
    private readonly Discourse discourse = new();

    /// <summary>The mentions in order.</summary>
    public IReadOnlyList<MeetingDraft> Find()
    {
        var cues = new CueFinder(reading, rules);
        var subjects = new SubjectFinder(reading, discourse);
        var drafts = new List<MeetingDraft>();
        foreach (var sentence in reading.Text.Sentences)
        {
            discourse.NextSentence();
            var first = drafts.Count;
            foreach (var hit in cues.Hits(sentence))
            {
                // Inside somebody's words the subject stands inside them too, if anywhere.
                var words = claims.LastOrDefault(c => hit.CueFirst >= c.First && hit.CueFirst < c.End);
                discourse.OpenFrom = discourse.WordsFrom = words?.First ?? -1;
                var draft = Draft(hit, sentence, subjects, words?.Hit.Rule.Kind == RuleKind.Direct);
                if (draft.Attendees.Count == 0)
                    continue;
                drafts.Add(draft);
                // 'A arrived in X and met B': whoever a verb names goes on as the subject of the next one.
                if (hit.Rule.Speaker == SpeakerFrom.Captured && reading.Lexicon.Prefixes.Length > 0)
                    discourse.InSentence ??= draft.Attendees[0].Person;
            }

            DropTold(drafts, first);
            if (subjects.Head(sentence) is { Person: { } head })
                discourse.Last = head;
        }

        return drafts;
    }

    // 'They talked by telephone': a sentence that tells of a call tells of no other meeting of the same people.
    private static void DropTold(List<MeetingDraft> drafts, int first)
    {
        var calls = drafts.Skip(first).Where(d => d.Kind == MeetingKind.Call && d.Attendees.Count > 1).ToList();
        if (calls.Count > 0)
            drafts.RemoveAll(d => d.Kind == MeetingKind.Meeting && drafts.IndexOf(d) >= first && calls.Exists(c => d.People.All(c.People.Contains)));
    }

    private MeetingDraft Draft(PatternHit hit, Sentence sentence, SubjectFinder subjects, bool isTold)
    {
        var (first, end) = (hit.First, hit.End);
        foreach (var official in hit.Captures.Values)
            (first, end) = (Math.Min(first, official.First), Math.Max(end, official.End));
        var draft = new MeetingDraft(hit.Rule.Meeting!.Value, hit.Rule, first, end) { Planned = hit.Rule.Planned || IsPlanned(hit, sentence) };
        if (hit.Rule.Speaker != SpeakerFrom.Captured && subjects.Find(hit, sentence) is { Person: { } subject } found && (!isTold || found.Mention?.First >= discourse.WordsFrom || IsOfSpeaker(hit, sentence)))
        {
            // 'A and B met C': whoever is listed beside the subject met them too; of a visit only the subject is told.
            Add(draft, subject, SubjectRole(hit), found.Mention ?? subject.Mentions[0]);
            if (found.Mention is { } named && hit.Rule.Meeting is MeetingKind.Meeting or MeetingKind.Call or MeetingKind.Summit)
            {
                foreach (var one in Listed(named, sentence).Where(o => o.Person is not null && o.End <= hit.First))
                    Add(draft, one.Person!, ParticipantRole.Participant, one);
            }
        }

        foreach (var (name, official) in hit.Captures.OrderBy(c => c.Value.First))
        {
            foreach (var one in Before(official, sentence, hit).Concat(Listed(official, sentence)))
            {
                if ((one.Person ?? (one.Kind == MentionKind.Pronoun ? Before(one, sentence, draft) ?? discourse.Last : null)) is { } person)
                    Add(draft, person, name switch { Guest => ParticipantRole.Visitor, HostCapture => ParticipantRole.Host, _ => ParticipantRole.Participant }, one);
            }
        }

        draft.Place = Place(hit, sentence);
        return draft;
    }

    // 'I met', 'our visit': words given as they were said tell of their speaker in the first person only.
    private bool IsOfSpeaker(PatternHit hit, Sentence sentence)
    {
        for (var token = Math.Max(sentence.First, discourse.WordsFrom); token < Math.Min(sentence.End, hit.CueEnd + MostWordsToVerb); token++)
        {
            if (reading.Matches.Covers(token, "first"))
                return true;
        }

        return false;
    }

    // Who invites or receives a guest is the host.
    private static ParticipantRole SubjectRole(PatternHit hit) =>
        hit.Rule.Meeting is MeetingKind.Invitation || hit.Captures.ContainsKey(Guest) ? ParticipantRole.Host
        : hit.Rule.Meeting is MeetingKind.Visit ? ParticipantRole.Visitor : ParticipantRole.Participant;

    private static void Add(MeetingDraft draft, Person person, ParticipantRole role, OfficialSpan mention)
    {
        if (!person.IsLay && draft.Attendees.All(a => a.Person != person))
            draft.Attendees.Add(new Attendee(person, role, mention));
    }

    // Whom a pronoun inside a phrase of meeting means: the official named last before it in the sentence who is not there already.
    private Person? Before(OfficialSpan pronoun, Sentence sentence, MeetingDraft draft)
    {
        for (var token = pronoun.First - 1; token >= sentence.First; token--)
        {
            if (reading.OfficialAt(token) is { Person: { } person } && !draft.People.Contains(person))
                return person;
        }

        return null;
    }

    // 'with A, B and C': those who stand beside a captured official took part too.
    private IEnumerable<OfficialSpan> Listed(OfficialSpan official, Sentence sentence)
    {
        yield return official;
        for (var at = official.End; at < sentence.End;)
        {
            var next = reading.Tokens[at].Kind == TokenKind.Comma ? at + 1 : at;
            if (next < sentence.End && reading.Matches.Find(next, "and") is { } and)
                next = and.End;
            var joined = next > at || reading.Matches.At(at).Any(m => m.Prefix?.Id == "and" && m.Entry.Lexicon is "positions" or "given-names" or "officials" or "honorifics");
            if (!joined || reading.OfficialAt(next) is not { Kind: MentionKind.Name } another)
                yield break;
            yield return another;
            at = another.End;
        }
    }

    // 'A, B and C met': where the pattern itself starts with an official, those listed before took part as well.
    private IEnumerable<OfficialSpan> Before(OfficialSpan official, Sentence sentence, PatternHit hit)
    {
        if (official.First != hit.First)
            yield break;
        for (var at = official.First; at - 1 > sentence.First && reading.Tokens[at - 1].Kind == TokenKind.Comma;)
        {
            var end = at - 1;
            if (reading.Officials.Find(o => o.End == end && o.First >= sentence.First) is not { Kind: MentionKind.Name } another)
                yield break;
            yield return another;
            at = another.First;
        }
    }

    private bool IsPlanned(PatternHit hit, Sentence sentence)
    {
        if (reading.Matches.Is(hit.CueFirst, hit.CueEnd, "future"))
            return true;
        for (var token = sentence.First; token < hit.CueFirst; token++)
        {
            if (reading.Matches.Find(token, "due") is not null)
                return true;
        }

        for (var token = Math.Max(sentence.First, hit.CueFirst - 4); token < Math.Min(sentence.End, hit.CueEnd + 8); token++)
        {
            if (reading.Matches.Find(token, "planned") is not null)
                return true;
        }

        return false;
    }

    // A place behind 'in' or, for visits and invitations, behind 'to', nearest to the cue.
    private (int First, int End, string Country)? Place(PatternHit hit, Sentence sentence)
    {
        var goes = hit.Rule.Meeting is MeetingKind.Visit or MeetingKind.Invitation;
        (int First, int End, string Country)? best = null;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (reading.InOfficial(token) || reading.Matches.FindIn(token, "countries") is not { } match || match.Entry.Is("demonym") || match.Entry.Is("people") || match.Entry.Id == "SAME")
                continue;
            if (!IsLed(token, match, goes) || Math.Abs(token - hit.CueFirst) > 14)
                continue;
            if (best is null || Math.Abs(token - hit.CueFirst) <= Math.Abs(best.Value.First - hit.CueFirst))
                best = (token, match.End, match.Entry.Id == "HOME" ? reading.Home ?? "" : match.Entry.Id);
        }

        return best is { Country.Length: > 0 } ? best : null;
    }

    private bool IsLed(int token, Matching.PhraseMatch match, bool goes) =>
        (token > 0 && (reading.Matches.Find(token - 1, "in") is not null || (goes && (reading.Matches.Find(token - 1, "to") is not null || reading.Matches.Find(token - 1, "visit-noun") is not null || reading.Matches.Find(token - 1, "visit-verb") is not null || reading.Matches.Find(token - 1, "arrive") is not null))))
        || (match.HasPreposition && (goes || match.Prefix!.Id == "prep"));
}
