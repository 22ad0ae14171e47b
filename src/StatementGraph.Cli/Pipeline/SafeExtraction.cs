using StatementGraph.Cli.Inputs;
using StatementGraph.Extraction;
using StatementGraph.Model;

namespace StatementGraph.Cli.Pipeline;

/// <summary>Extracts without letting one article's failure end the others' (promise 8).</summary>
internal static class SafeExtraction
{
    /// <summary>The extraction, or a line that names the article and says why there is none.</summary>
    public static (Extraction.Extraction? Extraction, string? Problem) Of(Extractor extractor, Article article)
    {
        try
        {
            return (extractor.Extract(article), null);
        }
#pragma warning disable CA1031 // A defect in a rule must not lose the other articles; it is reported, and the exit code tells.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return (null, Messages.At(article.Path ?? InputFile.StandardInput, null, Messages.CannotExtract($"{failure.GetType().Name}: {failure.Message}")));
        }
    }
}
