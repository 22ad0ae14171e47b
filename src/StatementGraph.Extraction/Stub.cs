#pragma warning disable CS1591, CA1822, IDE0060
using StatementGraph.Model;

namespace StatementGraph.Extraction;

// Stands in until the real one is merged; then this file goes.
public sealed class Extractor
{
    public static Extractor Default { get; } = new();

    public string Version => "stub";

    public Extraction Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var official = new ArticleOfficial
        {
            Id = "o1", Name = "Stub", Aliases = [], Roles = [],
            Mentions = [new OfficialMention(MentionKind.Name, Evidence.Of(article, new TextSpan(0, 1)))],
            Link = new OfficialLink("n-stub", "it is a stub", null),
        };
        var facts = new ArticleFacts
        {
            Article = article, Officials = [official], Meetings = [], Extractor = Version,
            Claims = [new Claim { Id = $"{article.Id}:c0-1", Speaker = "o1", Content = Evidence.Of(article, new TextSpan(0, 1)), Kind = ClaimKind.Direct, Rule = "stub" }],
        };
        return new Extraction(facts, [new Derivation($"{article.Id}:c0-1", "stub", "<anything>", [new DerivationPart("content", new TextSpan(0, 1))])], []);
    }
}

public sealed record Extraction(ArticleFacts Facts, IReadOnlyList<Derivation> Derivations, IReadOnlyList<Rejection> Rejections);

public sealed record Derivation(string Fact, string Rule, string RuleName, IReadOnlyList<DerivationPart> Parts);

public sealed record DerivationPart(string Label, TextSpan Span);

public sealed record Rejection(string Rule, TextSpan Span, string Reason);
