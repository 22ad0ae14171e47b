namespace StatementGraph.Languages;

/// <summary>Something wrong with a lexicon file.</summary>
/// <param name="File">The file, such as <c>fa/cues.tsv</c>.</param>
/// <param name="Line">The line in it, from 1; 0 where the whole file is meant.</param>
/// <param name="Text">What is wrong, as a sentence.</param>
public sealed record LexiconProblem(string File, int Line, string Text)
{
    /// <summary>As compilers print it: file, line, text.</summary>
    public override string ToString() => $"{File}:{Line}: {Text}";
}
