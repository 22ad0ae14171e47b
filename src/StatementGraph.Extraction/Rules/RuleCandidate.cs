namespace StatementGraph.Extraction.Rules;

/// <summary>A rule at its place in the rule book, with what a sentence must have at all before its pattern is tried.</summary>
public sealed class RuleCandidate
{
    private readonly ulong[] needed;
    private readonly bool needsOfficial;

    /// <summary>Looks at a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="order">Its place, from 0.</param>
    public RuleCandidate(Rule rule, int order)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
        Order = order;
        var elements = rule.Elements.Where(e => !e.Optional && !e.IsAnchor).ToList();
        needed = [.. elements.Where(e => e.Kind == ElementKind.Class).Select(e => e.Bits)];
        needsOfficial = elements.Exists(e => e.Kind == ElementKind.Official);
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>Its place in the rule book, from 0: of two that fit, the first counts.</summary>
    public int Order { get; }

    /// <summary>Whether a sentence has what the pattern cannot do without; false is certain.</summary>
    /// <param name="bits">The bits of all phrases that start in the sentence.</param>
    /// <param name="hasOfficial">Whether an official's mention starts in it.</param>
    public bool MayFit(ulong bits, bool hasOfficial)
    {
        if (needsOfficial && !hasOfficial)
            return false;
        foreach (var one in needed)
        {
            if ((bits & one) == 0)
                return false;
        }

        return true;
    }
}
