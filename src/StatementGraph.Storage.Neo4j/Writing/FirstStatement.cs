using StatementGraph.Model;
using StatementGraph.Storage.Neo4j.Keys;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>Where articles state an office of an official first: by article id, then by span; the order of the article settles the rest.</summary>
/// <param name="Article">The article.</param>
/// <param name="Local">The person's name in it.</param>
/// <param name="Span">The words.</param>
/// <param name="Person">The person's place in it.</param>
/// <param name="Role">The role's place among the person's.</param>
internal sealed record FirstStatement(string Article, string Local, TextSpan Span, int Person, int Role)
{
    /// <summary>By which statements are ordered.</summary>
    public string Order { get; } = OrderKey.InArticle(Article, Span.Start, Span.End, Person, Role);

    /// <summary>As properties.</summary>
    public Dictionary<string, object?> Props() => Values.Map(
        ("order", Order), ("article", Article), ("local", Local), ("start", Span.Start), ("end", Span.End), ("person", Person), ("role", Role));
}
