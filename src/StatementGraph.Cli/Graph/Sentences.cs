using StatementGraph.Api;
using StatementGraph.Cli.Output.Explain;
using StatementGraph.Model;

namespace StatementGraph.Cli.Graph;

/// <summary>Gives the API the sentences that the extractor sees.</summary>
internal sealed class Sentences : ISentences
{
    /// <inheritdoc/>
    public TextSpan Around(Article article, TextSpan span)
    {
        var windows = new SentenceWindow(article).Around([span]);
        return windows.Count == 0 ? span : windows[0];
    }
}
