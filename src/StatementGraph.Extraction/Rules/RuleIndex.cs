using System.Collections.Concurrent;
using StatementGraph.Languages;

namespace StatementGraph.Extraction.Rules;

/// <summary>Rules by the classes of their cues, in the order of the rule book; made once for a language, used by many threads.</summary>
public sealed class RuleIndex
{
    private readonly Dictionary<string, List<RuleCandidate>> byClass = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<LexiconEntry, RuleCandidate[]> byEntry = new(ReferenceEqualityComparer.Instance);

    /// <summary>Sorts rules.</summary>
    public RuleIndex(IReadOnlyList<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        for (var order = 0; order < rules.Count; order++)
        {
            var candidate = new RuleCandidate(rules[order], order);
            foreach (var name in rules[order].Elements.Single(e => e.IsAnchor).Names)
                (byClass.TryGetValue(name, out var list) ? list : byClass[name] = []).Add(candidate);
        }

        Bits = byClass.Keys.Aggregate(0UL, (bits, name) => bits | LexiconEntry.BitOf(name));
        Colon = [.. byClass.GetValueOrDefault("colon", [])];
    }

    /// <summary>The bits of the cues' classes: where none is set, no rule has a cue.</summary>
    public ulong Bits { get; }

    /// <summary>The rules whose cue is a bare colon.</summary>
    public IReadOnlyList<RuleCandidate> Colon { get; }

    /// <summary>The rules that have a phrase as their cue: class by class, each in order.</summary>
    public RuleCandidate[] Of(LexiconEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (entry.Bits & Bits) == 0 ? [] : byEntry.GetOrAdd(entry, static (e, index) => [.. e.Classes.SelectMany(c => index.byClass.GetValueOrDefault(c, []))], this);
    }
}
