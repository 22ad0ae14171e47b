namespace StatementGraph.Cli.Inputs;

/// <summary>One file to read, or why there is none.</summary>
/// <param name="Path">The path as the user can find it; <see cref="StandardInput"/> for what comes in by a pipe.</param>
/// <param name="Problem">Why there is nothing to read; null for a file.</param>
internal sealed record InputFile(string Path, string? Problem = null)
{
    /// <summary>How a user asks for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Whether this is what comes in by a pipe.</summary>
    public bool IsStandardInput => Path == StandardInput;
}
