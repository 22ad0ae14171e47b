using CsCheck;

namespace StatementGraph.Model.Tests;

/// <summary>Promise 1: the quote is the article's text at its span, and evidence can't be made otherwise.</summary>
public sealed class EvidenceTests
{
    private const string Id = "0123456789abcdef0123456789abcdef";

    [Fact]
    public void The_quote_is_cut_from_the_text_at_the_span()
    {
        var evidence = Evidence.Of(Id, "The minister said: we agree.", new TextSpan(19, 27));
        Assert.Equal("we agree", evidence.Quote);
        Assert.Equal(Id, evidence.ArticleId);
    }

    [Fact]
    public void An_empty_span_shows_nothing() =>
        Assert.Throws<ArgumentException>(() => Evidence.Of(Id, "text", new TextSpan(2, 2)));

    [Fact]
    public void A_span_behind_the_end_of_the_text_is_refused() =>
        Assert.Throws<ArgumentException>(() => Evidence.Of(Id, "text", new TextSpan(2, 5)));

    [Fact]
    public void It_has_no_public_constructor() => Assert.Empty(typeof(Evidence).GetConstructors());

    [Fact]
    public void Any_quote_is_the_text_at_its_span() =>
        Gen.Select(Gen.String[1, 40], Gen.Int[0, 39], Gen.Int[0, 39]).Where((s, a, b) => a < b && b <= s.Length)
            .Sample((s, a, b) => Evidence.Of(Id, s, new TextSpan(a, b)).Quote == s.Substring(a, b - a));
}
