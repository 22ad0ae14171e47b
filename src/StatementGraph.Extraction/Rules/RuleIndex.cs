namespace StatementGraph.Extraction.Rules;

/// <summary>Rules by the classes of their cues, and their order; made once for a language.</summary>
public sealed class RuleIndex
{
    /// <summary>Sorts rules.</summary>
    public RuleIndex(IReadOnlyList<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var byClass = new Dictionary<string, List<Rule>>(StringComparer.Ordinal);
        var order = new Dictionary<Rule, int>(ReferenceEqualityComparer.Instance);
        foreach (var rule in rules)
        {
            order[rule] = order.Count;
            foreach (var name in rule.Elements.Single(e => e.IsAnchor).Names)
                (byClass.TryGetValue(name, out var list) ? list : byClass[name] = []).Add(rule);
        }

        ByClass = byClass;
        Bits = byClass.Keys.Aggregate(0UL, (bits, name) => bits | Languages.LexiconEntry.BitOf(name));
        Order = order;
    }

    /// <summary>The rules whose cue has a class, in order.</summary>
    public IReadOnlyDictionary<string, List<Rule>> ByClass { get; }

    /// <summary>The bits of those classes: where none is set, no rule has a cue.</summary>
    public ulong Bits { get; }

    /// <summary>Each rule's place in the rule book.</summary>
    public IReadOnlyDictionary<Rule, int> Order { get; }
}
