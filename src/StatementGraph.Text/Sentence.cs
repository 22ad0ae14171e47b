using StatementGraph.Model;

namespace StatementGraph.Text;

/// <summary>A sentence, or what stands for one: a headline, a line.</summary>
/// <param name="Zone">The zone that holds it.</param>
/// <param name="ZoneIndex">The zone's place in <see cref="Article.Zones"/>.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
public sealed record Sentence(Zone Zone, int ZoneIndex, int First, int End);

/// <summary>An article cut into tokens and sentences; sentences never cross a zone, and boilerplate has none.</summary>
/// <param name="Article">The article.</param>
/// <param name="Folded">Its text, folded.</param>
/// <param name="Tokens">All tokens of all sentences.</param>
/// <param name="Sentences">The sentences in order.</param>
public sealed record SegmentedArticle(Article Article, FoldedText Folded, TokenList Tokens, IReadOnlyList<Sentence> Sentences);
