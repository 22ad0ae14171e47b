using StatementGraph.Identity;
using StatementGraph.Model;

namespace StatementGraph.Cli.Output.Explain;

/// <summary>Two officials of an article whose names are alike, and why they are two.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="Reason">Why, in a sentence.</param>
internal sealed record KeptApart(ArticleOfficial One, ArticleOfficial Other, string Reason)
{
    /// <summary>From here on two words sound equal.</summary>
    private const double Equal = 0.8;

    /// <summary>Every two that share a word of their names, in the article's order.</summary>
    public static IReadOnlyList<KeptApart> Among(IReadOnlyList<ArticleOfficial> officials) =>
    [
        .. officials.SelectMany((one, i) => officials.Skip(i + 1).Select(other => Of(one, other))).OfType<KeptApart>(),
    ];

    private static KeptApart? Of(ArticleOfficial one, ArticleOfficial other)
    {
        if (!IsNamed(one) || !IsNamed(other)) return null;
        var match = NameMatcher.Match(one.Name, other.Name);
        if (!match.Words.Any(words => words.Likeness >= Equal)) return null;
        var known = one.Link.Profile is not null && other.Link.Profile is not null ? "the authority knows two; " : "";
        return new KeptApart(one, other, $"{known}{string.Join("; ", match.Reasons)}");
    }

    private static bool IsNamed(ArticleOfficial official) => official.Mentions.Any(mention => mention.Kind == MentionKind.Name);
}
