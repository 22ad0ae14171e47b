using StatementGraph.Extraction.Officials;
using StatementGraph.Extraction.Rules;
using StatementGraph.Model;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Claims;

/// <summary>
/// Finds who speaks: the first official in the clause that no preposition and no noun governs. A verb without a subject of its own goes
/// on with the last speaker; one whose subject is somebody or something else has no speaker here.
/// </summary>
public sealed class SubjectFinder(Reading reading, Discourse discourse)
{
    private readonly BodySubjects bodies = new(reading);
    private readonly FreeOfficials mentions = new(reading);
    private const int MostSourceWords = 14;
    private static readonly string[] Openers = ["adverb", "prep", "by", "conj", "pronoun", "that", "time", "and", "topic-opener"];

    /// <summary>The speaker of a hit in a sentence.</summary>
    public Subject Find(PatternHit hit, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(hit);
        ArgumentNullException.ThrowIfNull(sentence);
        return hit.Rule.Speaker switch
        {
            SpeakerFrom.Captured => hit.Captures.Values.FirstOrDefault() is { } captured ? Of(captured) : Subject.None("the pattern names nobody"),
            SpeakerFrom.Before => Before(hit, sentence),
            SpeakerFrom.After => After(hit, sentence),
            _ => Same(hit, sentence),
        };
    }

    /// <summary>The official at the head of a sentence, who is its subject whatever it tells; null where it starts otherwise.</summary>
    public OfficialSpan? Head(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var said = false;
        for (var token = BehindSource(sentence); token < sentence.End; token++)
        {
            // Behind a verb of saying begins what is said: its subject is not the sentence's.
            if (said && (reading.Matches.Find(token, "that") is not null || (reading.Tokens[token].Kind == TokenKind.QuoteOpen && reading.OfficialAt(token) is null)))
                return null;
            said |= reading.Matches.FindIn(token, "cues") is not null;
            if (reading.OfficialAt(token) is { } official)
                return mentions.IsFree(official, sentence.First) && official.Kind != MentionKind.Pronoun ? official : null;
            if (reading.Tokens[token].IsWord && !reading.Matches.At(token).Any(m => m.Entry.IsAny(Openers)) && !reading.Matches.At(token).Any(m => m.Entry.Lexicon is "agencies" or "meetings" or "cues"))
                return null;
        }

        return null;
    }

    // 'As the agency's politics desk reports, X ...': the sentence begins behind the comma.
    private int BehindSource(Sentence sentence)
    {
        if (reading.Matches.Find(sentence.First, "reports-as") is not { } source)
            return sentence.First;
        for (var token = source.End; token < Math.Min(sentence.End, source.End + MostSourceWords) && reading.OfficialAt(token) is null; token++)
        {
            if (reading.Tokens[token].Kind == TokenKind.Comma)
                return token + 1;
        }

        return sentence.First;
    }

    /// <summary>The official right behind the sentence's first word, where verbs stand first and that word is none of any lexicon; null where there is none.</summary>
    public OfficialSpan? BehindVerb(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (reading.Lexicon.Prefixes.Length == 0)
            return null;
        var verb = reading.Matches.Find(sentence.First, "trailing") is { } trailing ? trailing.End : sentence.First;
        if (verb + 1 >= sentence.End || !reading.Tokens[verb].IsWord || reading.OfficialAt(verb + 1) is not { HasPreposition: false, Kind: not MentionKind.Pronoun } official)
            return null;
        // Behind a verb of uttering stands what it is about, whatever else its letters mean.
        return !reading.Matches.IsKnown(verb) || (official.End < sentence.End && reading.Matches.Find(official.End, "about") is not null) ? official : null;
    }

    private Subject Before(PatternHit hit, Sentence sentence)
    {
        var from = discourse.Contents.Count > 0 && discourse.InSentence is not null ? discourse.Contents[^1].End : sentence.First;
        from = Math.Max(from, discourse.OpenFrom);
        if (FirstFree(from, hit.CueFirst, sentence) is { } own)
            return Of(own);
        if (discourse.InSentence is { } already)
            return new Subject(already, null, null);
        if (from != sentence.First && FirstFree(sentence.First, hit.CueFirst, sentence) is { } head)
            return Of(head);
        return IsBare(sentence.First, hit) ? GoesOn(hit) : Subject.None("its subject is no official");
    }

    private Subject After(PatternHit hit, Sentence sentence)
    {
        var limit = hit.ContentFirst >= 0 ? hit.ContentFirst : sentence.End;
        // 'X, who said': the clause is told of whom it follows.
        if (hit.CueFirst > sentence.First && reading.Matches.Find(hit.CueFirst - 1, "relative") is { } relative && !IsOfAThing(relative, hit))
            return EndingAt(hit.CueFirst - 1, sentence) is { } antecedent ? Of(antecedent) : Subject.None("its clause is told of no official");
        if (FirstFree(hit.CueEnd, limit, sentence) is { } behind)
            return Of(behind);
        if (HasOvertSubject(hit, limit))
            return Subject.None("its subject is no official");
        if (discourse.InSentence is { } already)
            return new Subject(already, null, null);
        return VerbFirst(hit.CueFirst, sentence) is { } head ? Of(head) : GoesOn(hit);
    }

    // 'The vote, which (she) he added was fair': the clause is told of a thing, and whoever spoke in the sentence goes on.
    private bool IsOfAThing(Matching.PhraseMatch relative, PatternHit hit) =>
        discourse.InSentence is not null && relative.Entry.Is("relative-she") && !IsCue(hit, "feminine");

    private bool IsCue(PatternHit hit, string @class) => reading.Matches.Is(hit.CueFirst, hit.CueEnd, @class);

    private OfficialSpan? EndingAt(int end, Sentence sentence)
    {
        var before = end > sentence.First && reading.Tokens[end - 1].Kind == TokenKind.Comma ? end - 1 : end;
        for (var token = before - 1; token >= Math.Max(sentence.First, before - 12); token--)
        {
            if (reading.OfficialAt(token) is { } official)
                return official.End == before ? official : null;
        }

        return null;
    }

    private Subject Same(PatternHit hit, Sentence sentence)
    {
        if (discourse.WordsFrom >= 0 && FirstFree(discourse.WordsFrom, hit.CueFirst, sentence) is { } inside)
            return Of(inside);
        // 'with X, who visits': the clause is told of whom it follows.
        var before = hit.CueFirst > sentence.First && reading.Matches.Find(hit.CueFirst - 1, "hold-verb") is { Prefix: null } ? hit.CueFirst - 2 : hit.CueFirst - 1;
        if (before > sentence.First && reading.Matches.Find(before, "relative") is not null && EndingAt(before, sentence) is { } antecedent)
            return Of(antecedent);
        if (discourse.InSentence is { } already)
            return new Subject(already, null, null);
        if (VerbFirst(hit.CueFirst, sentence) is { } head)
            return Of(head);
        return IsToldOfBody(hit, sentence) || (IsCue(hit, "feminine") && bodies.HoldsBody(sentence, hit.CueFirst)) ? Subject.None("its sentence is told of no official") : GoesOn(hit);
    }

    // 'The institute doubted it, saying': where verbs stand first, the subject of a participle is the body behind the sentence's verb.
    private bool IsToldOfBody(PatternHit hit, Sentence sentence)
    {
        if (reading.Lexicon.Prefixes.Length == 0)
            return false;
        var verb = reading.BehindOpeners(sentence.First, hit.CueFirst);
        if (verb < hit.CueFirst && reading.Tokens[verb].Kind == TokenKind.Comma)
            verb++;
        return verb + 1 < hit.CueFirst && reading.Tokens[verb].IsWord && !reading.InOfficial(verb) && reading.Matches.Find(verb, "prep") is null && !bodies.IsBody(verb, hit.CueFirst) && bodies.IsBody(verb + 1, hit.CueFirst);
    }

    // The first free official, or the one right behind the sentence's first word, where that is a verb that no lexicon has.
    private OfficialSpan? VerbFirst(int to, Sentence sentence)
    {
        if (FirstFree(sentence.First, to, sentence) is { } free)
            return free;
        for (var token = sentence.First + 1; token < to; token++)
        {
            if (reading.OfficialAt(token) is { HasPreposition: false } official)
            {
                var before = token - 1;
                var opens = before == sentence.First || !reading.Tokens[before - 1].IsWord || mentions.EndsWith(before - 1, sentence.First, FreeOfficials.FreesOrTrailing);
                return opens && reading.Tokens[before].IsWord && !reading.Matches.At(before).Any(m => m.Entry.Is("prep") || m.Entry.Is("nobody") || m.Entry.Lexicon is "organisations" || (m.Entry.Lexicon == "meetings" && !m.Entry.Is("hold-verb") && !m.Entry.Is("visit-verb") && !m.Entry.Is("meet-verb") && !m.Entry.Is("receive-verb") && !m.Entry.Is("got-verb") && !m.Entry.Is("hand-verb")) || m.HasPreposition) ? official : null;
            }
        }

        return null;
    }

    private Subject GoesOn(PatternHit hit)
    {
        if (IsPlural(hit) && !discourse.IsRevered)
            return Subject.None("several speak, who are not named");
        if (discourse.BodySpoke)
            return Subject.None("somebody spoke last who is no official");
        return discourse.Last is { } last ? new Subject(last, null, null) : Subject.None("no official spoke before");
    }

    /// <summary>Whether the cue is a verb in the plural.</summary>
    public bool IsPlural(PatternHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return IsCue(hit, "plural");
    }

    private Subject Of(OfficialSpan mention)
    {
        var person = mention.Kind == MentionKind.Pronoun ? discourse.Last : mention.Person;
        return person is null ? Subject.None("the words name nobody who is known") : new Subject(person, mention, null);
    }

    private OfficialSpan? FirstFree(int from, int to, Sentence sentence)
    {
        for (var token = Math.Max(from, sentence.First); token < to; token++)
        {
            if (reading.OfficialAt(token) is { } official && official.End <= to && !discourse.InContent(token) && mentions.IsFree(official, from))
                return official;
        }

        return null;
    }

    // Whether the clause up to the cue holds nothing that can be a subject: it starts with the cue, an adverb or a preposition.
    private bool IsBare(int first, PatternHit hit)
    {
        if (first >= hit.CueFirst)
            return true;
        if (first >= hit.First)
            return !bodies.IsBody(first, hit.CueFirst) && !BodyBehindComma(first, hit.CueFirst);
        if (!reading.Matches.At(first).Any(m => m.Entry.IsAny(Openers) || m.Entry.Lexicon == "cues" || m.Entry.Is("saying-noun")))
            return false;
        return !BodyBehindComma(first, hit.First);
    }

    private bool BodyBehindComma(int first, int end)
    {
        for (var token = first + 1; token < end; token++)
        {
            if (reading.Tokens[token - 1].Kind == TokenKind.Comma && !discourse.InContent(token) && bodies.IsBody(token, end))
                return true;
        }

        return false;
    }

    // Behind the cue stands a word that is neither adverb nor preposition nor the beginning of the content.
    private bool HasOvertSubject(PatternHit hit, int limit)
    {
        var token = hit.CueEnd;
        if (reading.Matches.Find(token, "nobody") is { Prefix: null })
            return true;
        while (token < limit && reading.Matches.Find(token, "adverb") is { } adverb)
        {
            // What follows a noun of conference describes it.
            if (adverb.Entry.Is("press-noun") || adverb.Entry.Is("interview-noun"))
                return false;
            token = adverb.End;
        }

        // 'The union confirmed': what is confirmed is no body, and a verb in the feminine has one for its subject.
        if (token == hit.ContentFirst && (IsCue(hit, "matter-cue") || IsCue(hit, "feminine")) && bodies.IsNamedBody(token))
            return true;
        if (token >= limit || !reading.Tokens[token].IsWord || reading.InOfficial(token))
            return false;
        var word = reading.Word(token);
        foreach (var prefix in reading.Lexicon.Prefixes)
        {
            if (prefix.Feeds.Length > 0 && word.StartsWith(prefix.Letters))
                return false;
        }

        return !reading.Matches.At(token).Any(m => m.HasPreposition || m.Entry.Is("prep") || m.Entry.Is("that") || m.Entry.Is("time") || m.Entry.Is("object-pronoun") || m.Entry.Lexicon == "dates")
            && !(hit.ContentFirst >= 0 && hit.ContentFirst <= token);
    }
}
