using System.CommandLine;

namespace StatementGraph.Cli.Verbs;

/// <summary>One verb of the command line.</summary>
/// <param name="Command">Its name, arguments and action.</param>
/// <param name="Examples">Command lines to copy, the commonest first; at least one.</param>
internal sealed record Verb(Command Command, IReadOnlyList<string> Examples);
