using CsCheck;

namespace StatementGraph.Text.Tests;

/// <summary>A folded copy always knows the way back to the text.</summary>
public sealed class FoldedTextTests
{
    [Fact]
    public void A_word_with_vowels_shows_the_table()
    {
        var folded = FoldedText.Of("وَأَكَّد");
        Assert.Equal("واکد", folded.Folded.ToString());
        Assert.Equal([0, 2, 4, 7, 8], Enumerable.Range(0, folded.Length + 1).Select(folded.OriginOf));
    }

    [Fact]
    public void A_letter_outside_the_basic_plane_is_two_code_units_here_and_there()
    {
        var folded = FoldedText.Of("😀ي");
        Assert.Equal(3, folded.Length);
        Assert.Equal([0, 1, 2, 3], Enumerable.Range(0, 4).Select(folded.OriginOf));
    }

    [Fact]
    public void The_text_itself_stays_untouched() => Assert.Equal("وَأَكَّد", FoldedText.Of("وَأَكَّد").Text);

    [Fact]
    public void Positions_never_go_backwards_and_each_character_comes_from_its_own() => Gen.String.Sample(text =>
    {
        var folded = FoldedText.Of(text);
        Assert.Equal(text.Length, folded.OriginOf(folded.Length));
        for (var i = 0; i < folded.Length; i++)
        {
            Assert.True(folded.OriginOf(i) < folded.OriginOf(i + 1));
            Assert.Equal(LetterFolding.Fold(text[folded.OriginOf(i)]), folded.Folded[i]);
        }
    });

    [Fact]
    public void Folding_twice_is_folding_once() => Gen.String.Sample(text =>
    {
        var once = FoldedText.Of(text).Folded.ToString();
        Assert.Equal(once, FoldedText.Of(once).Folded.ToString());
    });
}
