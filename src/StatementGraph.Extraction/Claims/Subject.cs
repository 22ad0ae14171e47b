using StatementGraph.Extraction.Officials;

namespace StatementGraph.Extraction.Claims;

/// <summary>Who speaks, as far as the sentence shows.</summary>
/// <param name="Person">The official; null where the subject is nobody known.</param>
/// <param name="Mention">The words that name them; null where the verb has no subject of its own.</param>
/// <param name="WhyNot">Why there is no speaker; null where there is one.</param>
public sealed record Subject(Person? Person, OfficialSpan? Mention, string? WhyNot)
{
    /// <summary>No speaker, and why.</summary>
    public static Subject None(string why) => new(null, null, why);
}
