using CsCheck;
using StatementGraph.Model;

namespace StatementGraph.Storage.Contract.Facts;

/// <summary>Generates evidence in one article's text.</summary>
internal sealed class EvidenceGen(string articleId, string text)
{
    /// <summary>The article.</summary>
    public string ArticleId => articleId;

    /// <summary>Any words.</summary>
    public Gen<Evidence> One { get; } =
        from start in Gen.Int[0, text.Length - 1]
        from length in Gen.Int[1, text.Length - start]
        select Evidence.Of(articleId, text, new TextSpan(start, start + length));

    /// <summary>Some words, each stretch once, in order of the text.</summary>
    public Gen<Evidence[]> Some(int least, int most) => One.Array[least, most]
        .Select(all => all.DistinctBy(evidence => evidence.Span).OrderBy(evidence => evidence.Span).ToArray());

    /// <summary>Some stretches, as <see cref="Some"/>.</summary>
    public Gen<TextSpan[]> Spans(int least, int most) => Some(least, most).Select(all => all.Select(evidence => evidence.Span).ToArray());
}
