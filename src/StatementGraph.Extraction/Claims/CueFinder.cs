using StatementGraph.Extraction.Rules;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Claims;

/// <summary>Tries every rule at every cue of a sentence; of several rules that fit one cue, the first in the rule book counts.</summary>
public sealed class CueFinder(Reading reading, RuleIndex rules)
{
    private readonly PatternMatcher matcher = new(reading);

    private ulong bits;
    private bool hasOfficial;

    /// <summary>The hits of a sentence, by cue.</summary>
    public IReadOnlyList<PatternHit> Hits(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        (bits, hasOfficial) = (0, false);
        for (var token = sentence.First; token < sentence.End; token++)
        {
            bits |= reading.Matches.BitsAt(token);
            hasOfficial |= reading.OfficialAt(token) is not null;
        }

        List<PatternHit>? hits = null;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (At(token, sentence) is { } hit && !IsTaken(hits, hit))
                (hits ??= []).Add(hit);
        }

        return hits is null ? [] : hits;
    }

    private static bool IsTaken(List<PatternHit>? hits, PatternHit hit) => hits is not null && hits.Exists(h => hit.CueFirst < h.CueEnd && h.CueFirst < hit.CueEnd);

    private PatternHit? At(int token, Sentence sentence)
    {
        if ((reading.Matches.BitsAt(token) & rules.Bits) == 0)
            return Sign(token, sentence);
        PatternHit? best = null;
        var bestOrder = -1;
        // A cue that is negated attributes nothing.
        if (token > sentence.First && reading.Matches.Find(token - 1, "not") is not null)
            return null;
        foreach (var match in reading.Matches.At(token))
        {
            if (match.End > sentence.End || (match.Entry.Lexicon == "cues" && (match.HasPreposition || IsNoVerb(token, match.End, sentence))))
                continue;
            foreach (var candidate in rules.Of(match.Entry))
            {
                if (!IsHere(candidate, sentence) || (best is not null && (bestOrder, -best.CueEnd).CompareTo((candidate.Order, -match.End)) <= 0))
                    continue;
                if (matcher.Try(candidate.Rule, token, match.End, match.Entry.Id, sentence.First, sentence.End) is { } hit)
                    (best, bestOrder) = (hit, candidate.Order);
            }
        }

        return best ?? Sign(token, sentence);
    }

    private bool IsHere(RuleCandidate candidate, Sentence sentence) =>
        (!candidate.Rule.Headline || sentence.Zone.Kind == Model.ZoneKind.Title) && candidate.MayFit(bits, hasOfficial);

    // 'It is to be recalled that' is the reporter's, though its verb is a cue; behind 'in' what looks like a verb is a noun.
    private bool IsNoVerb(int token, int end, Sentence sentence)
    {
        if (token > sentence.First && IsParticiple(token, end) && reading.Matches.Find(token - 1, "prep") is { Prefix: null } && !reading.InOfficial(token - 1))
            return true;
        if (token > sentence.First)
            return reading.Lexicon.Prefixes.Length > 0 && reading.Matches.Find(token - 1, "in") is { Prefix: null };
        foreach (var match in reading.Matches.At(token))
        {
            if (match.End >= end && match.Entry.Is("narrator") && (match.End > end || reading.OfficialAt(end) is null))
                return true;
        }

        return false;
    }

    private bool IsParticiple(int token, int end)
    {
        foreach (var match in reading.Matches.At(token))
        {
            if (match.End == end && match.Entry.Lexicon == "cues" && !match.Entry.Is("say") && (match.Entry.Is("object-cue-hal") || match.Entry.Is("say-hal") || match.Entry.Is("to-cue-hal")))
                return true;
        }

        return false;
    }

    // A cue can be a bare sign: the colon of a headline.
    private PatternHit? Sign(int token, Sentence sentence)
    {
        if (reading.Tokens[token].Kind != TokenKind.Colon)
            return null;
        for (var i = 0; i < rules.Colon.Count; i++)
        {
            var candidate = rules.Colon[i];
            if (IsHere(candidate, sentence) && matcher.Try(candidate.Rule, token, token + 1, "headline", sentence.First, sentence.End) is { } hit)
                return hit;
        }

        return null;
    }
}
