using StatementGraph.Model;

namespace StatementGraph.Api;

/// <summary>Finds the sentence around words of an article.</summary>
public interface ISentences
{
    /// <summary>The smallest stretch of whole sentences that contains the span. Safe for concurrent use.</summary>
    TextSpan Around(Article article, TextSpan span);
}

/// <summary>Knows no sentences: gives the lines or paragraphs that the span touches.</summary>
public sealed class WholeLines : ISentences
{
    /// <inheritdoc/>
    public TextSpan Around(Article article, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(article);
        var touched = article.Zones.Select(zone => zone.Span).Where(zone => zone.Overlaps(span)).Append(span).ToList();
        return new TextSpan(touched.Min(zone => zone.Start), touched.Max(zone => zone.End));
    }
}
