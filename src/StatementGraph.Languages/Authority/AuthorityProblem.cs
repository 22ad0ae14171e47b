namespace StatementGraph.Languages;

/// <summary>Something wrong with the authority data.</summary>
/// <param name="File">The file, such as <c>shared/occupancies.tsv</c>.</param>
/// <param name="Line">The line in it, from 1.</param>
/// <param name="Text">What is wrong, as a sentence.</param>
public sealed record AuthorityProblem(string File, int Line, string Text)
{
    /// <summary>As compilers print it: file, line, text.</summary>
    public override string ToString() => $"{File}:{Line}: {Text}";
}
