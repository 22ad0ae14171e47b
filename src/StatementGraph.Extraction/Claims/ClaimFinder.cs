using StatementGraph.Extraction.Officials;
using StatementGraph.Extraction.Rules;
using StatementGraph.Model;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Claims;

/// <summary>
/// Reads an article's sentences in order and turns cues into claims: who speaks, and from where to where. A content stays open until
/// a new cue, a closing mark, the reporter's own words or the paragraph's end closes it.
/// </summary>
public sealed class ClaimFinder
{
    private readonly Reading reading;
    private readonly CueFinder cues;
    private readonly SubjectFinder subjects;
    private readonly ContentBounds bounds;
    private readonly FlatText flat;
    private readonly Discourse discourse = new();
    private readonly List<Draft> drafts = [];
    private Draft? open;
    private int quotedUntil = -1;
    private int unnamed = -1;

    /// <summary>Prepares to read.</summary>
    public ClaimFinder(Reading reading, RuleIndex rules)
    {
        this.reading = reading;
        cues = new CueFinder(reading, rules);
        subjects = new SubjectFinder(reading, discourse);
        bounds = new ContentBounds(reading);
        flat = new FlatText(reading);
    }

    /// <summary>The claims in order of their cues, each with a closed content.</summary>
    public IReadOnlyList<Draft> Find()
    {
        for (var s = 0; s < reading.Text.Sentences.Count; s++)
        {
            var sentence = reading.Text.Sentences[s];
            discourse.NextSentence();
            if (open is not null && Stops(sentence))
                Close(open, sentence.First);
            Read(sentence);
            if (open is not null && IsOver(s))
                Close(open, sentence.End);
        }

        return drafts;
    }

    private void Read(Sentence sentence)
    {
        // Inside someone's words the reporter's subjects are not at work.
        if (open is null && sentence.First >= quotedUntil && (subjects.Head(sentence) ?? subjects.BehindVerb(sentence)) is { Person: { } head })
            (discourse.Last, discourse.BodySpoke) = (head, false);
        foreach (var hit in cues.Hits(sentence))
        {
            if (hit.CueFirst < quotedUntil)
            {
                Reject(hit, "it stands inside a quotation");
                continue;
            }

            if (drafts.LastOrDefault() is { End: > 0 } last && hit.CueFirst < last.End && hit.CueFirst >= last.First)
            {
                Reject(hit, "it stands inside another claim's content");
                continue;
            }

            Consider(hit, sentence);
        }
    }

    private void Consider(PatternHit hit, Sentence sentence)
    {
        var subject = subjects.Find(hit, sentence);
        if (subject.Person is null)
        {
            // Whoever spoke first in the sentence goes on with its participles.
            if (discourse.InSentence is null)
            {
                unnamed = sentence.First;
                discourse.BodySpoke |= reading.Lexicon.Prefixes.Length > 0 && open is null && (hit.Rule.Speaker == SpeakerFrom.Same || hit.First == reading.BehindOpeners(sentence.First));
            }

            Reject(hit, subject.WhyNot!);
            return;
        }

        if (subject.Person.IsLay)
        {
            discourse.Last = discourse.InSentence = subject.Person;
            Reject(hit, "whoever speaks holds no office");
            return;
        }

        if (subject.Mention is null && unnamed == sentence.First && hit.Rule.Speaker == SpeakerFrom.Same)
        {
            Reject(hit, "it goes on with a speaker who is not named");
            return;
        }

        if (open is not null && WhyNested(open, hit, subject, sentence) is { } reason)
        {
            Reject(hit, reason);
            return;
        }

        if (open is not null)
            Close(open, Math.Max(bounds.ClauseStart(open, hit, subject), open.First + 1));
        Start(new Draft(hit, subject, sentence));
    }

    // Why a cue behind an open content is part of what is said; null where it is the reporter's.
    private string? WhyNested(Draft draft, PatternHit hit, Subject subject, Sentence sentence)
    {
        if (draft.Sentence != sentence || draft.Hit.Rule.Content == ContentReach.BeforeMain)
            return null;
        if (hit.CueFirst <= draft.First)
            return "the content begins with it";
        if (IsBehindRelative(draft, hit, subject))
            return null;
        if (hit.Rule.Speaker == SpeakerFrom.Same)
            return null;
        if (hit.Rule.Speaker == SpeakerFrom.Captured && subject.Person == draft.Subject.Person)
            return "the content refers to its own speaker";
        if (subject.Mention is not null && subject.Person != draft.Subject.Person && subject.Mention.First >= draft.First)
            return "somebody else's words are told inside the content";
        if (draft.Hit.Rule is { Content: ContentReach.Stretch, Speaker: SpeakerFrom.Before } && hit.Rule.Content != ContentReach.Stretch)
            return "what is given word for word goes on to the end of its sentence";
        if (subject.Mention is null && IsPresent(hit))
            return "a present tense without a subject goes on inside the content";
        if (subject.Mention is null && SomebodyActs(draft.First, hit.CueFirst, draft.Subject.Person!))
            return "somebody else acts inside the content";
        var before = reading.Matches.At(hit.First).Any(m => m.Prefix?.Id == "and") || hit.First == 0 ? hit.First : hit.First - 1;
        var joint = !reading.Tokens[before].IsWord || before == hit.First || reading.Matches.At(before).Any(m => m.End == hit.First && (m.Entry.Is("and") || m.Entry.Is("trailing") || m.Entry.Is("adverb")));
        return joint || subject.Mention is not null ? null : "it goes on inside the content";
    }

    // 'Asked about the words of A, in which he said that, B answered': behind the comma the main clause begins.
    private bool IsBehindRelative(Draft draft, PatternHit hit, Subject subject) =>
        draft.Hit.Rule.Speaker == SpeakerFrom.After && hit.First > 0 && subject.Mention is { } mention && mention.First >= hit.First && reading.Tokens[hit.First - 1].Kind == TokenKind.Comma
        && draft.Hit.CueFirst > 0 && reading.Matches.Find(draft.Hit.CueFirst - 1, "relative") is not null;

    private bool IsPresent(PatternHit hit) => reading.Matches.Is(hit.CueFirst, hit.CueEnd, "present");

    // An official inside the content right before a verb of his own.
    private bool SomebodyActs(int first, int end, Person speaker)
    {
        for (var token = first; token < end; token++)
        {
            if (reading.OfficialAt(token) is { Kind: MentionKind.Name } other && other.Person != speaker && other.End < end && reading.Matches.FindIn(other.End, "cues") is not null)
                return true;
        }

        return false;
    }

    private void Start(Draft draft)
    {
        if (draft.End >= 0 && draft.Hit.Rule.Speaker == SpeakerFrom.Before && draft.First == draft.Hit.First)
            draft.First = bounds.ObjectStart(draft, discourse);
        (draft.First, draft.IsQuoted) = bounds.Begin(draft.First);
        if (draft.First >= Limit(draft))
        {
            Reject(draft.Hit, "nothing is said behind it");
            return;
        }

        discourse.Last = discourse.InSentence = draft.Subject.Person;
        discourse.BodySpoke = false;
        discourse.IsRevered = subjects.IsPlural(draft.Hit) && (draft.Subject.Mention is not null || discourse.IsRevered);
        drafts.Add(draft);
        if (draft.IsQuoted && bounds.Closing(draft.First) is var closing and > 0)
        {
            if (draft.End < 0 || closing < draft.End || draft.Hit.Rule.Content != ContentReach.Captured)
            {
                if (!GoesOnBehind(draft, closing))
                {
                    quotedUntil = closing;
                    Close(draft, closing);
                    return;
                }

                // The words between the marks are only the first ones: the mark belongs to what is said.
                draft.IsQuoted = false;
                if (reading.Tokens[draft.First - 1].Kind == TokenKind.QuoteOpen)
                    draft.First--;
            }
        }
        else
        {
            draft.IsQuoted = false;
        }

        if (draft.End >= 0)
            Close(draft, draft.End);
        else
        {
            open = draft;
            if (draft.Hit.Rule.Content != ContentReach.BeforeMain)
                discourse.OpenFrom = draft.First;
        }
    }

    // Where content must have begun: in the cue's own sentence, or in the line that its colon opens.
    private int Limit(Draft draft) => draft.Hit.ContentEnd >= 0 ? draft.Hit.ContentEnd
        : draft.Hit.ContentFirst >= draft.Sentence.End ? reading.Tokens.Count : draft.Sentence.End;

    // A quotation of some words at the head of a clause that goes on behind them is no quotation of the whole.
    private bool GoesOnBehind(Draft draft, int closing)
    {
        if (draft.End >= 0)
            return closing + 1 < draft.End;
        var next = closing + 1;
        if (next >= draft.Sentence.End || !reading.Tokens[next].IsWord)
            return false;
        if (draft.Hit.Rule.Content != ContentReach.Stretch)
            return closing - draft.First < 8;
        return closing - draft.First < 5 && !reading.Matches.At(next).Any(m => m.Entry.Is("and") || m.Prefix is { Id: "and" } || m.Entry.Lexicon == "cues");
    }

    private void Close(Draft draft, int end)
    {
        draft.End = bounds.Trim(draft.First, bounds.BeforeReporter(draft.First, Math.Max(end, draft.First + 1)));
        if (open == draft)
            open = null;
        // A conjunction that two verbs share between them is nobody's words.
        if (draft.End == draft.First + 1 && reading.Matches.Find(draft.First, "and") is { Prefix: null } && drafts.Remove(draft))
            Reject(draft.Hit, "nothing is said behind it");
        else
            discourse.Contents.Add((draft.First, draft.End));
        discourse.OpenFrom = -1;
    }

    // Words of the reporter that no speaker says of himself end a stretch.
    private bool Stops(Sentence sentence)
    {
        if (sentence.First < open!.First)
            return false;
        if (reading.Matches.At(sentence.First).Any(m => m.Entry.Is("narrator")))
            return true;
        return subjects.Head(sentence) is { } head && head.Person == open.Subject.Person
            || reading.OfficialAt(sentence.First) is { Kind: MentionKind.Pronoun };
    }

    private bool IsOver(int s)
    {
        var sentence = reading.Text.Sentences[s];
        if (open!.Hit.Rule.Content != ContentReach.Stretch)
            return true;
        if (s + 1 == reading.Text.Sentences.Count)
            return true;
        // 'Name:' on a line of its own: the lines below without a full stop are what was said.
        if (open.Hit.Rule.Speaker == SpeakerFrom.Captured && open.Hit.ContentFirst >= open.Sentence.End && reading.Tokens[sentence.End - 1].Kind != TokenKind.Stop)
            return false;
        // A colon at the end of a paragraph opens the next one.
        return open.First < sentence.End && (reading.Text.Sentences[s + 1].ZoneIndex != sentence.ZoneIndex || flat.EndsParagraph(s));
    }

    private void Reject(PatternHit hit, string reason) => reading.Rejections.Add(new Rejection(hit.Rule.Id, reading.Span(hit.CueFirst, hit.CueEnd), reason));
}
