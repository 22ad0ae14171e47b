using CsCheck;

namespace StatementGraph.Text.Tests;

/// <summary>Words and signs, with their spans in the untouched text.</summary>
public sealed class TokeniserTests
{
    [Fact]
    public void Words_signs_and_numbers_are_tokens() =>
        Assert.Equal(
            ["Word گفت", "Colon :", "QuoteOpen «", "Number ۱۲", "Comma ،", "Word دیدار", "QuoteClose »", "Stop ."],
            Tokens("گفت: «۱۲، دیدار»."));

    [Theory]
    [InlineData("می\u200Cشود")]
    [InlineData("قره\u200Cباغ")]
    public void A_non_joiner_inside_a_word_does_not_cut_it(string word) => Assert.Equal([$"Word {word}"], Tokens(word));

    [Fact]
    public void A_non_joiner_at_the_end_of_a_word_stays_outside() => Assert.Equal(["Word می", "Word شود"], Tokens("می\u200C شود"));

    [Fact]
    public void Vowels_behind_the_last_letter_belong_to_the_word() => Assert.Equal(["Word قالَ", "Word نعم"], Tokens("قالَ نعم"));

    [Theory]
    [InlineData("\"نعم\"", "QuoteOpen", "QuoteClose")]
    [InlineData("قال:\"نعم\"", "QuoteOpen", "QuoteClose")]
    public void A_straight_mark_opens_before_a_word_and_closes_behind_one(string text, params string[] kinds) =>
        Assert.Equal(kinds, Tokens(text).Select(t => t.Split(' ')[0]).Where(k => k.StartsWith("Quote", StringComparison.Ordinal)));

    [Theory]
    [InlineData("؟", "Stop")]
    [InlineData("…", "Stop")]
    [InlineData("؛", "Semicolon")]
    [InlineData("،", "Comma")]
    [InlineData("–", "Dash")]
    [InlineData("(", "ParenOpen")]
    [InlineData("]", "ParenClose")]
    [InlineData("“", "QuoteOpen")]
    [InlineData("’", "QuoteClose")]
    [InlineData("%", "Other")]
    public void A_sign_is_what_it_is_in_every_script(string sign, string kind) => Assert.Equal([$"{kind} {sign}"], Tokens(sign));

    [Fact]
    public void Tokens_cover_everything_but_white_space_and_never_overlap() => Gen.String.Sample(text =>
    {
        var folded = FoldedText.Of(text);
        var tokens = Tokeniser.Tokens(folded, 0, folded.Length);
        var covered = new bool[folded.Length];
        var end = 0;
        foreach (var token in tokens)
        {
            Assert.True(token.FoldedStart >= end && token.FoldedEnd > token.FoldedStart && token.End > token.Start && token.End <= text.Length);
            end = token.FoldedEnd;
            covered.AsSpan(token.FoldedStart..token.FoldedEnd).Fill(true);
        }

        for (var i = 0; i < folded.Length; i++)
            Assert.True(covered[i] || char.IsWhiteSpace(folded.Folded[i]) || folded.Folded[i] == LetterFolding.ZeroWidthNonJoiner);
    });

    private static IEnumerable<string> Tokens(string text)
    {
        var folded = FoldedText.Of(text);
        return Tokeniser.Tokens(folded, 0, folded.Length).Select(t => $"{t.Kind} {t.Span.Of(text)}");
    }
}
