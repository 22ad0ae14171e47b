using StatementGraph.Model;

namespace StatementGraph.Extraction;

/// <summary>What was found in an article, and why.</summary>
/// <param name="Facts">What the article says.</param>
/// <param name="Derivations">For each claim and meeting, the rule and the words that its parts cover.</param>
/// <param name="Rejections">Candidates that were turned down, in order of the text.</param>
public sealed record Extraction(ArticleFacts Facts, IReadOnlyList<Derivation> Derivations, IReadOnlyList<Rejection> Rejections);

/// <summary>Why a fact stands.</summary>
/// <param name="Fact">Id of the claim or meeting report.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="RuleName">The phrase that the rule matches.</param>
/// <param name="Parts">The words that each part of the rule covers, in order of the text.</param>
public sealed record Derivation(string Fact, string Rule, string RuleName, IReadOnlyList<DerivationPart> Parts);

/// <summary>A part of a rule and its words.</summary>
/// <param name="Label">What it is: <c>cue</c>, <c>speaker</c>, <c>content</c> …</param>
/// <param name="Span">Its words.</param>
public sealed record DerivationPart(string Label, TextSpan Span);

/// <summary>Something that looked like a fact and was turned down.</summary>
/// <param name="Rule">Id of the rule that matched it.</param>
/// <param name="Span">Its words.</param>
/// <param name="Reason">Why it is none.</param>
public sealed record Rejection(string Rule, TextSpan Span, string Reason);
