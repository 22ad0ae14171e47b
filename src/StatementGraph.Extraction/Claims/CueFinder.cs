using StatementGraph.Extraction.Rules;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Claims;

/// <summary>Tries every rule at every cue of a sentence; of several rules that fit one cue, the first in the rule book counts.</summary>
public sealed class CueFinder(Reading reading, RuleIndex rules)
{
    private readonly PatternMatcher matcher = new(reading);

    /// <summary>The hits of a sentence, by cue.</summary>
    public IReadOnlyList<PatternHit> Hits(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var hits = new List<PatternHit>();
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (At(token, sentence) is { } hit && !IsTaken(hits, hit))
                hits.Add(hit);
        }

        return hits;
    }

    private static bool IsTaken(List<PatternHit> hits, PatternHit hit) => hits.Exists(h => hit.CueFirst < h.CueEnd && h.CueFirst < hit.CueEnd);

    private PatternHit? At(int token, Sentence sentence)
    {
        if ((reading.Matches.BitsAt(token) & rules.Bits) == 0)
            return Sign(token, sentence);
        PatternHit? best = null;
        // A cue that is negated attributes nothing.
        if (token > sentence.First && reading.Matches.Find(token - 1, "not") is not null)
            return null;
        foreach (var match in reading.Matches.At(token))
        {
            if (match.End > sentence.End || (match.Entry.Lexicon == "cues" && (match.HasPreposition || IsNoVerb(token, match.End, sentence))))
                continue;
            foreach (var @class in match.Entry.Classes)
            {
                if (!rules.ByClass.TryGetValue(@class, out var candidates))
                    continue;
                foreach (var rule in candidates)
                {
                    if (rule.Headline != (sentence.Zone.Kind == Model.ZoneKind.Title) && rule.Headline)
                        continue;
                    if (best is not null && (rules.Order[best.Rule], -best.CueEnd).CompareTo((rules.Order[rule], -match.End)) <= 0)
                        continue;
                    best = matcher.Try(rule, token, match.End, match.Entry.Id, sentence.First, sentence.End) ?? best;
                }
            }
        }

        return best ?? Sign(token, sentence);
    }

    // 'It is to be recalled that' is the reporter's, though its verb is a cue; behind 'in' what looks like a verb is a noun.
    private bool IsNoVerb(int token, int end, Sentence sentence)
    {
        if (token > sentence.First)
            return reading.Lexicon.Prefixes.Length > 0 && reading.Matches.Find(token - 1, "in") is { Prefix: null };
        foreach (var match in reading.Matches.At(token))
        {
            if (match.End >= end && match.Entry.Is("narrator"))
                return true;
        }

        return false;
    }

    // A cue can be a bare sign: the colon of a headline.
    private PatternHit? Sign(int token, Sentence sentence)
    {
        if (reading.Tokens[token].Kind != TokenKind.Colon || !rules.ByClass.TryGetValue("colon", out var candidates))
            return null;
        foreach (var rule in candidates)
        {
            if (!rule.Headline || sentence.Zone.Kind == Model.ZoneKind.Title)
            {
                if (matcher.Try(rule, token, token + 1, "headline", sentence.First, sentence.End) is { } hit)
                    return hit;
            }
        }

        return null;
    }
}
