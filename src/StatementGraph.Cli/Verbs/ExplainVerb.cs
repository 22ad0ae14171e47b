using System.CommandLine;
using System.Text;
using StatementGraph.Cli.Output.Explain;
using StatementGraph.Cli.Pipeline;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>explain</c>: why each fact of an article was found, and why each candidate was not.</summary>
internal static class ExplainVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var (paths, authority) = (CommonOptions.Paths(), CommonOptions.Authority());
        var command = new Command("explain", "Show for each fact its sentence with the words in brackets, the rule that made it, and what was turned down and why.") { paths, authority };
        command.SetAction((parsed, interrupted) => ArticleOutput.WriteAsync(
            parsed.GetRequiredValue(paths), Environment.ProcessorCount,
            extraction => Encoding.UTF8.GetBytes(new Explanation(extraction).ToString()), Extractors.Of(parsed.GetValue(authority)), interrupted));
        return new Verb(command,
        [
            "statementgraph explain src/samples/fa-01-muscat-meeting.txt",
            "cat article.txt | statementgraph explain - | less",
        ]);
    }
}
