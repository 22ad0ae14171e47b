using StatementGraph.Model;
using StatementGraph.Text.Reading;

namespace StatementGraph.Cli.Inputs;

/// <summary>One step of reading the input: an article, or a place where none could be read.</summary>
/// <param name="Article">The article; null where there is a problem.</param>
/// <param name="Problem">What is wrong and where, as one line; null where there is an article.</param>
internal readonly record struct ReadItem(Article? Article, string? Problem)
{
    /// <summary>From what the reader gave.</summary>
    public static ReadItem Of(ReadResult result) => new(result.Article, result.Error?.ToString());
}
